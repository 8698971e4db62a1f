using System.Diagnostics.CodeAnalysis;
using SiteGen.Content;
using SiteGen.Content.Shapes;
using SiteGen.Diagnostics;

namespace SiteGen;

/// <summary>What a build is asked to do. Folders are as the user named them: messages show them so.</summary>
internal sealed record BuildRequest(string Content, string Templates, string Output)
{
    /// <summary>Where the site is published, if elsewhere than <c>site.yaml</c> says.</summary>
    public Uri? BaseUrl { get; init; }

    /// <summary>What parts the upcoming from the past; by default the newest day on which a programme was updated.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>How many things are done at once. The site does not depend on it.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>What earlier builds of this process have read, so that what did not change is not read again.</summary>
    public Recall? Recall { get; init; }

    /// <summary>Whether the finished pages are looked at before they are published.</summary>
    public bool Audit { get; init; }

    /// <summary>A folder in which a build leaves what spares the next one work; null where it leaves nothing.</summary>
    public string? Cache { get; init; }

    /// <summary>Told of each file that is rendered: how many there are by then, and of how many.</summary>
    public Action<int, int>? Progress { get; init; }

    /// <summary>Reads an address as <c>base_url</c> of <c>site.yaml</c> is read.</summary>
    /// <param name="expected">What is expected, to follow "must be".</param>
    public static bool TryParseBaseUrl(string text, [MaybeNullWhen(false)] out Uri url, out Message expected)
    {
        expected = Addresses.BaseUrl.Expected;
        return Addresses.ParseBaseUrl(text, out url);
    }
}
