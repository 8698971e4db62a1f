using System.Diagnostics.CodeAnalysis;
using SiteGen.Content;
using SiteGen.Content.Keys.Shapes;
using SiteGen.Diagnostics;

namespace SiteGen;

/// <summary>The parameters of a build. Paths are kept as the user entered them, for messages.</summary>
/// <param name="Output">The output folder; null if nothing is published.</param>
/// <param name="Today">The build date, which separates upcoming sessions from past ones.</param>
internal sealed record BuildRequest(string Content, string Templates, string? Output, DateOnly Today)
{
    /// <summary>Overrides <c>base_url</c> of <c>site.yaml</c>.</summary>
    public Uri? BaseUrl { get; init; }

    /// <summary>The record of changes, a file that <c>sitegen history</c> wrote; null if the site shows none.</summary>
    public string? History { get; init; }

    /// <summary>The degree of parallelism. Does not affect the output.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>Programmes read by earlier builds of this process; null to read every file.</summary>
    public ReadCache? Cache { get; init; }

    /// <summary>Whether to check for the public: audits the rendered pages, and sample text is an error.</summary>
    public bool Audit { get; init; }

    /// <summary>Called after each rendered file with the number of rendered files and the total.</summary>
    public Action<int, int>? Progress { get; init; }

    /// <summary>Parses a URL by the rules of <c>base_url</c> in <c>site.yaml</c>.</summary>
    /// <param name="expected">The expected format, to follow "must be".</param>
    public static bool TryParseBaseUrl(string text, [MaybeNullWhen(false)] out Uri url, out Message expected)
    {
        expected = AddressShapes.BaseUrl.Expected;
        return AddressShapes.ParseBaseUrl(text, out url);
    }
}
