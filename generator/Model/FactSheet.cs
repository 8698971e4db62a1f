using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using SiteGen.Text;

namespace SiteGen.Model;

/// <summary>All that is known of a programme: what its own page and data files say.</summary>
internal sealed record FactSheet : Programme
{
    public FactSheet() { }

    /// <param name="programme">What other pages speak of too.</param>
    [SetsRequiredMembers]
    public FactSheet(Programme programme)
        : base(programme) { }

    public string? Subtitle { get; init; }

    public required ImmutableArray<Sourced<string>> Outcomes { get; init; }

    public ImmutableArray<Sourced<string>> Methods { get; init; } = [];

    public required Sourced<string> Audience { get; init; }

    public Sourced<string>? Prerequisites { get; init; }

    public Sourced<string>? Completion { get; init; }

    public Volume? Volume { get; init; }

    public ImmutableArray<Module> Modules { get; init; } = [];

    public Schedule? Schedule { get; init; }

    public Fee? Fee { get; init; }

    public ImmutableArray<Organiser> Organisers { get; init; } = [];

    public required ImmutableArray<Contact> Contacts { get; init; }

    public ImmutableArray<Material> Materials { get; init; } = [];

    public ImmutableArray<Link> Links { get; init; } = [];

    public Sourced<string>? Notes { get; init; }

    /// <summary>In the order of their files' names.</summary>
    public ImmutableArray<Feedback> Feedback { get; init; } = [];
}
