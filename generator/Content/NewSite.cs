using System.Globalization;
using System.Text;
using SiteGen.Content.Keys;
using SiteGen.Content.Keys.Schema;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Text;
using SiteGen.Yaml;

namespace SiteGen.Content;

/// <summary>What a new site is called, where it is published, and by whom. Null for what is to be filled in later.</summary>
internal sealed record SiteAnswers(string? Title, Uri? BaseUrl, string? Publisher);

/// <summary>A line of a new site that is to be filled in.</summary>
/// <param name="Line">One-based.</param>
internal sealed record OpenLine(string Path, int Line, string Text);

/// <summary>The files of a new site. They build without changes; what is to be filled in says so.</summary>
internal static class NewSite
{
    private const string SchemaFolder = ".schema";

    /// <summary>How the text begins that stands in the place of the author's, in words or in an address.</summary>
    private static readonly string[] _openings = ["siia tuleb ", "siia-tuleb-"];

    /// <summary>How the paths of the files for one forge begin.</summary>
    private static readonly (string Forge, string Path)[] _forges =
    [
        ("github", ".github/"),
        ("gitlab", ".gitlab-ci.yml"),
        ("forgejo", ".forgejo/"),
    ];

    /// <summary>Lines of the content as they are before anybody has filled them in.</summary>
    public static IReadOnlySet<string> OpenLines => _openLines.Value;

    private static readonly Lazy<IReadOnlySet<string>> _openLines = new(static () =>
        Files(new SiteAnswers(null, null, null), DateOnly.MinValue, null)
            .Where(static file => file.Path.StartsWith(InContent(""), StringComparison.Ordinal))
            .SelectMany(static file => ToFillIn(file.Path, file.Text))
            .Select(static line => line.Text)
            .ToHashSet()
    );

    public static IEnumerable<string> Forges => _forges.Select(static each => each.Forge);

    /// <summary>Paths relative to the site's repository, with their contents, in the order of the paths.</summary>
    /// <param name="forge">One of <see cref="Forges"/>; null for no workflow.</param>
    public static IEnumerable<(string Path, string Text)> Files(SiteAnswers answers, DateOnly today, string? forge) =>
        EmbeddedFiles
            .Starter.Names.Where(name => ForgeOf(name) is not { } other || other == forge)
            .Select(name => (name, Fill(name, TextOf(name), answers, today)))
            .Concat(SchemaFiles.Make().Select(static file => (InContent($"{SchemaFolder}/{file.Name}"), file.Text)))
            .OrderBy(static file => file.Item1, StringComparer.Ordinal);

    /// <summary>The lines of a file that are to be filled in. Guides only speak of them, and so do comments.</summary>
    public static IEnumerable<OpenLine> ToFillIn(string path, string text) =>
        path.EndsWith("README.md", StringComparison.Ordinal)
            ? []
            : text.Split('\n')
                .Select((line, at) => new OpenLine(path, at + 1, line.Trim()))
                .Where(static line => !line.Text.StartsWith('#') && MayBeOpen(line.Text));

    /// <summary>Whether text that stands in the place of the author's may be in this one.</summary>
    public static bool MayBeOpen(string text) => _openings.Any(opening => text.Contains(opening, StringComparison.OrdinalIgnoreCase));

    /// <summary>Reports what is wrong with the answers, as a build would.</summary>
    public static void Check(SiteAnswers answers, DateOnly today, DiagnosticBag diagnostics)
    {
        var site = InContent(ContentPaths.Site);
        if (SourceReader.Read(Encoding.UTF8.GetBytes(Fill(site, TextOf(site), answers, today)), site, diagnostics) is { } file)
        {
            ShapedFile.Read(file, SiteKeys.Shape, diagnostics);
        }
    }

    private static string? ForgeOf(string name) =>
        _forges.FirstOrDefault(each => name.StartsWith(each.Path, StringComparison.Ordinal)).Forge;

    private static string Fill(string name, string text, SiteAnswers answers, DateOnly today) =>
        name == InContent(ContentPaths.Institutions)
            ? OnlyReal(text)
            : Placeholders.Fill(
                text,
                ("title", YamlScalarWriter.Write(answers.Title ?? "Siia tuleb saidi nimi")),
                ("base_url", answers.BaseUrl?.AbsoluteUri ?? "https://siia-tuleb-saidi-aadress.example.org/"),
                ("publisher", YamlScalarWriter.Write(answers.Publisher ?? "Siia tuleb avaldaja nimi")),
                ("date", today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
                ("version", Version())
            );

    /// <summary>The institutions before the invented ones of the sample programme, which the comment announces.</summary>
    private static string OnlyReal(string institutions) =>
        institutions[..(institutions.IndexOf("\n# Siit alates", StringComparison.Ordinal))].TrimEnd() + "\n";

    private static string InContent(string path) => $"content/{path}";

    private static string Version() => typeof(NewSite).Assembly.GetName().Version!.ToString(3);

    private static string TextOf(string name) => Encoding.UTF8.GetString(EmbeddedFiles.Starter.Read(name)).ReplaceLineEndings("\n");
}
