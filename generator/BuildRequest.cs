using System.Diagnostics.CodeAnalysis;
using SiteGen.Content;
using SiteGen.Content.Keys.Shapes;
using SiteGen.Diagnostics;

namespace SiteGen;

/// <summary>What a build is asked to do. Folders are as the user named them: messages show them so.</summary>
/// <param name="Output">The folder of the site; null where nothing is published.</param>
/// <param name="Today">Separates upcoming from past.</param>
internal sealed record BuildRequest(string Content, string Templates, string? Output, DateOnly Today)
{
    /// <summary>Where the site is published, if elsewhere than <c>site.yaml</c> says.</summary>
    public Uri? BaseUrl { get; init; }

    /// <summary>How many threads work. The site does not depend on it.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>What earlier builds of this process have read; null where every file is read.</summary>
    public ReadCache? Cache { get; init; }

    /// <summary>Whether the finished pages are checked against each other.</summary>
    public bool Audit { get; init; }

    /// <summary>Called after each rendered file with the number of files done and of all.</summary>
    public Action<int, int>? Progress { get; init; }

    /// <summary>Parses an address as <c>base_url</c> of <c>site.yaml</c> is parsed.</summary>
    /// <param name="expected">What is expected, to follow "must be".</param>
    public static bool TryParseBaseUrl(string text, [MaybeNullWhen(false)] out Uri url, out Message expected)
    {
        expected = AddressShapes.BaseUrl.Expected;
        return AddressShapes.ParseBaseUrl(text, out url);
    }
}
