using System.Text.RegularExpressions;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Languages;

/// <summary>The words and signs that no Estonian text of the product may contain: one concept has one word everywhere.</summary>
public sealed partial class EstonianWordsTests
{
    /// <summary>Old words and calques, as regular expressions, each with the word that stands in its place.</summary>
    private static readonly (string Wrong, string Right)[] _words =
    [
        (@"\behitus(e|t|ega|es)?\b|\behita(b|da|ks|takse|ti)?\b", "saidi koostamine, koostama"),
        (@"\bkatkestanu(t|te)?\b", "katkestaja"),
        (@"\blõikes\b", "kaupa"),
        (@"\bkirja pan", "registreeruma, märkima"),
        (@"\bkoolitusk[io]r", "koolitusaeg"),
        (@"\bpäris (asutus|programm|arv|tabel)|\bpäriseks\b", "tegelik"),
        (@"\blähteandme|\blähted\b", "lähtefail"),
        (@"\bendine\b|\bendisena\b", "jäi muutmata"),
        (@"\bklapi\b|\bkinni pan", "ei lähe kokku, lõpeta"),
        (@"\bkurakaldkriips", "längkriips"),
        (@"\bjuhtmär", "nähtamatu märk"),
        (@"milline üks|mida üks ", "milline"),
        (@"teevad kokku|tee kokku|teeb kokku", "on kokku"),
        (@"arvudesse (neid|teda|seda) ei arvata", "arvudes ei arvestata"),
        (@"juures veel teada\b", "lisateave"),
        (@"\bvalikute seas\b", "lubatud väärtus"),
    ];

    public static TheoryData<string> Files =>
        [
            "content/README.md",
            "content/site.yaml",
            "content/institutions.yaml",
            "generator/Content/Keys/Schema/keys-et.yaml",
            "generator/Diagnostics/Estonian.resx",
            "generator/Diagnostics/Reference/et.md",
            "generator/Diagnostics/Reference/examples.txt",
            "templates/strings/et.yaml",
            .. FilesIn("content/pages", "*.md"),
            .. FilesIn("content/programmes", "*.yaml"),
            .. FilesIn("content/programmes", "*.md"),
            .. FilesIn("generator/Content/New", "*"),
        ];

    [Theory]
    [MemberData(nameof(Files))]
    public void Only_the_chosen_words_are_used(string file)
    {
        var text = Text(file);
        Assert.All(
            _words,
            word =>
            {
                var found = Regex.Match(text, word.Wrong, RegexOptions.IgnoreCase);
                Assert.False(found.Success, $"{Around(text, found)}: write “{word.Right}”");
            }
        );
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Quotes_are_low_and_high_and_none_stands_alone(string file)
    {
        var text = Text(file);
        Assert.DoesNotContain('”', text);
        Assert.DoesNotMatch(LoneQuote(), text);
        Assert.All(EndedQuote().Matches(text), static quote => Assert.EndsWith("“", quote.Value, StringComparison.Ordinal));
    }

    private static string Around(string text, Match found) =>
        text[Math.Max(0, found.Index - 40)..Math.Min(text.Length, found.Index + found.Length + 40)];

    /// <summary>The text without the English keys of messages and without the names of columns, which are fixed.</summary>
    private static string Text(string file)
    {
        var text = File.ReadAllText(Path.Join(Repository.Root, file));
        return file.EndsWith(".resx", StringComparison.Ordinal)
            ? string.Join('\n', Value().Matches(text).Select(static value => value.Groups[1].Value))
            : Key().Replace(text, "");
    }

    private static IEnumerable<string> FilesIn(string folder, string pattern) =>
        Directory
            .EnumerateFiles(Path.Join(Repository.Root, folder), pattern, SearchOption.AllDirectories)
            .Select(static path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    [GeneratedRegex("<value>(.*?)</value>", RegexOptions.Singleline)]
    private static partial Regex Value();

    [GeneratedRegex(@"^\s*[a-z_]+:", RegexOptions.Multiline)]
    private static partial Regex Key();

    /// <summary>A quotation mark between blanks, a message's „märkide " vahele“.</summary>
    [GeneratedRegex("(?<=[ ,])\"(?=[ ,.;])")]
    private static partial Regex LoneQuote();

    [GeneratedRegex("„[^“”„]*.?")]
    private static partial Regex EndedQuote();
}
