using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using SiteGen.Text;

namespace SiteGen.Model;

/// <summary>
/// A training programme, one folder in <c>programmes/</c>. Sourced strings are Markdown unless their comment says otherwise.
/// </summary>
internal sealed record Programme
{
    public required SourceFile Source { get; init; }

    /// <summary>The location of the first key.</summary>
    public SourceSpan Start { get; init; }

    /// <summary>The folder name; also the URL segment of the page.</summary>
    public required string Slug { get; init; }

    /// <summary>The path of a programme's page on the site; the slug may be a former one.</summary>
    public static string AddressOf(string slug) => $"/koolitused/{slug}/";

    /// <param name="alias">A former slug, or a path.</param>
    public static string AddressOfAlias(string alias) => alias.StartsWith('/') ? alias : AddressOf(alias);

    public required string Title { get; init; }

    public string? Subtitle { get; init; }

    /// <summary>A line of text.</summary>
    public Sourced<string>? Summary { get; init; }

    public required Sourced<DateOnly> Updated { get; init; }

    /// <summary>Whether this is sample data that demonstrates the format.</summary>
    public bool Sample { get; init; }

    /// <summary>Former addresses, which redirect here: folder names (slugs), and paths on this site, which begin with a slash.</summary>
    public ImmutableArray<Sourced<string>> Aliases { get; init; } = [];

    /// <summary>Whether no further course is planned: then nothing is said to be coming.</summary>
    public bool Ended { get; init; }

    /// <summary>Texts; ids of <see cref="Site.Themes"/> where the site lists its themes.</summary>
    public ImmutableArray<Sourced<string>> Themes { get; init; } = [];

    public required Sourced<string> Goal { get; init; }

    /// <summary>Empty only if there are <see cref="Topics"/>.</summary>
    public required ImmutableArray<Sourced<string>> Outcomes { get; init; }

    public ImmutableArray<Sourced<string>> Topics { get; init; } = [];

    public ImmutableArray<Sourced<string>> Methods { get; init; } = [];

    public required Sourced<string> Audience { get; init; }

    public Sourced<string>? Prerequisites { get; init; }

    public Sourced<string>? Conditions { get; init; }

    public Sourced<string>? Completion { get; init; }

    /// <summary>From when to when the programme runs.</summary>
    public PeriodName? Duration { get; init; }

    /// <summary>In euros.</summary>
    public decimal? Budget { get; init; }

    public Volume? Volume { get; init; }

    public ImmutableArray<Module> Modules { get; init; } = [];

    public ImmutableArray<Trainer> Trainers { get; init; } = [];
    public ImmutableArray<Image> Images { get; init; } = [];

    public Schedule? Schedule { get; init; }

    public ImmutableArray<Period> Results { get; init; } = [];

    public Fee? Fee { get; init; }

    public ImmutableArray<Organiser> Organisers { get; init; } = [];

    /// <summary>If empty, the publisher is the contact.</summary>
    public ImmutableArray<Contact> Contacts { get; init; } = [];

    public ImmutableArray<Material> Materials { get; init; } = [];

    public ImmutableArray<Link> Links { get; init; } = [];

    /// <summary>Slugs of other programmes.</summary>
    public ImmutableArray<Sourced<string>> Related { get; init; } = [];

    public Sourced<string>? Notes { get; init; }

    /// <summary>Sorted by file name.</summary>
    public ImmutableArray<Feedback> Feedback { get; init; } = [];

    /// <summary>A programme is its folder: another of the same texts and figures is another programme.</summary>
    public bool Equals(Programme? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);
}
