using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Model;

/// <summary>
/// A training programme, a folder of <c>programmes/</c>, as far as other pages than its own speak of it: of ten thousand all of these are
/// in memory, and not the texts of their <see cref="FactSheet"/>s. A sourced text is Markdown unless it says otherwise.
/// </summary>
internal record Programme
{
    public required SourceFile Source { get; init; }

    /// <summary>All files that it was read from, relative to its folder, its own first.</summary>
    public required ImmutableArray<string> Files { get; init; }

    /// <summary>The files' paths, as people are shown them.</summary>
    public IEnumerable<string> Paths =>
        Files.Select(file => string.Concat(Source.Path.AsSpan(0, Source.Path.Length - Files[0].Length), file));

    /// <summary>Tells the state of its folder from any other, where a build remembers; else 0.</summary>
    public UInt128 Print { get; init; }

    /// <summary>The folder's name, and the page's address.</summary>
    public required string Slug { get; init; }

    public required string Title { get; init; }

    public string? Summary { get; init; }

    public required DateOnly Updated { get; init; }

    /// <summary>Invented data that shows the format.</summary>
    public bool Sample { get; init; }

    /// <summary>Whether its schedule names any session: then its page depends on the day.</summary>
    public bool HasSessions { get; init; }

    /// <summary>The folder's former names: slugs.</summary>
    public ImmutableArray<Sourced<string>> Aliases { get; init; } = [];

    public ImmutableArray<string> Themes { get; init; } = [];

    public required Sourced<string> Goal { get; init; }

    public ImmutableArray<Period> Results { get; init; } = [];

    /// <summary>Slugs of other programmes.</summary>
    public ImmutableArray<Sourced<string>> Related { get; init; } = [];

    /// <summary>Without what only its own page says.</summary>
    public Programme WithoutTexts() => new(this);
}
