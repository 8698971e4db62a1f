using System.Text.Json;
using SiteGen.Tests.Sites;
using SiteGen.Tests.Stories;

namespace SiteGen.BrowserTests;

/// <summary>
/// Three sites with every text of the content model set: to harmless values, to all injections as text, and to all injections as Markdown.
/// </summary>
public sealed class HostileSites : IAsyncLifetime
{
    /// <summary>Only in the third site: a programme with all accepted URLs.</summary>
    public const string Addresses = "koolitused/lingid/";

    private const string Harmless = "rahulik";

    private readonly Story _calm = AnyText.In(Harmless, Harmless);
    private readonly Story _texts = AnyText.In(Text, Harmless);
    private readonly Story _markdown = WithAddresses(WithFileNames(AnyText.In(Harmless, Markdown)));

    /// <summary>All injections accepted as text, in one line. Between backticks a comment is text, which it is nowhere else.</summary>
    internal static string Text { get; } =
        string.Join(
            ' ',
            string.Join(" ¦ ", Injections.Texts.Select(Shown).Where(static text => Attempt.IsAccepted("text", text)))
                .Split([' ', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries)
        );

    /// <summary>The same as titles, attributes and files have it: the soft hyphens of authors are for the text of pages alone.</summary>
    internal static string TextOfFiles { get; } = Text.Replace("\u00AD", "", StringComparison.Ordinal);

    public PublishedSite Calm { get; private set; } = null!;

    public PublishedSite Texts { get; private set; } = null!;

    public PublishedSite InMarkdown { get; private set; } = null!;

    /// <summary>One paragraph each, so that they do not affect each other.</summary>
    private static string Markdown { get; } =
        string.Join("\n\n", Injections.Texts.Where(static text => Attempt.IsAccepted("markdown", text)).Prepend(""));

    /// <summary>Pages of every kind except redirects.</summary>
    public static string[] Pages { get; } =
    [
        "",
        "koolitused/tootuba/",
        "koolitused/teine/",
        Addresses,
        "asutused/",
        "asutused/aru/",
        "andmed/",
        "leht/",
        "teine/",
        "ligipaasetavus/",
        "404.html",
    ];

    public async ValueTask InitializeAsync()
    {
        Calm = await PublishedSite.Of(_calm.At("content"));
        Texts = await PublishedSite.Of(_texts.At("content"));
        InMarkdown = await PublishedSite.Of(_markdown.At("content"));
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var site in (PublishedSite?[])[Calm, Texts, InMarkdown])
        {
            if (site is not null)
            {
                await site.DisposeAsync();
            }
        }

        foreach (var story in (Story[])[_calm, _texts, _markdown])
        {
            story.Dispose();
        }
    }

    /// <summary>Names of feedback files are not part of a URL, so they can be any valid file name.</summary>
    private static Story WithFileNames(Story story)
    {
        // A name that begins with a dot is ignored, and one that turns the direction of text is refused.
        foreach (
            var name in Injections.FileNames.Where(static name =>
                !name.StartsWith('.') && !name.Contains('\u202E', StringComparison.Ordinal)
            )
        )
        {
            story.With($"content/programmes/tootuba/feedback/{name}.md", "Hea.\n");
        }

        return story;
    }

    private static Story WithAddresses(Story story)
    {
        string[] addresses =
        [
            .. Injections.Urls.Where(static url => Attempt.IsAccepted("url", url)).Select(static url => JsonSerializer.Serialize(url)),
        ];
        string Each(string item) => string.Concat(addresses.Select(address => $"\n  - {{{item}, url: {address}}}"));
        return story.With(
            "content/programmes/lingid/programme.yaml",
            $"title: a\nupdated: 2022-01-20\ngoal: a\noutcomes: [a]\naudience: a\ncontacts:{Each("name: a")}\n"
                + $"links:{Each("title: a")}\nmaterials:{Each("title: a")}\norganisers:{Each("name: a")}\n"
                + $"schedule:\n  sessions:"
                + $"{string.Concat(addresses.Select(static address => $"\n    - {{title: a, registration: {address}}}"))}\n"
        );
    }

    private static string Shown(string text) => text.Contains("<!--", StringComparison.Ordinal) ? $"`{text}`" : text;
}
