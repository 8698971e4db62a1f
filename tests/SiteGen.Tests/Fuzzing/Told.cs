using System.Text.Json;
using System.Text.RegularExpressions;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Printers;
using SiteGen.Estonian;

namespace SiteGen.Tests.Fuzzing;

/// <summary>Summarizes the diagnostics of an input.</summary>
internal static partial class Told
{
    /// <summary>In characters, for people. A message quotes some values, each of them cut.</summary>
    private const int LongestLine = 12_000;

    private const int MostPrinted = 100;

    /// <summary>
    /// The distinct codes, after asserting that every span is within its file, and that every message can be printed and is inert.
    /// </summary>
    public static string Of(DiagnosticBag diagnostics)
    {
        var all = diagnostics.Sorted();
        foreach (var diagnostic in all.Take(MostPrinted))
        {
            foreach (var span in diagnostic.Related.Select(static related => related.Span).Concat(diagnostic.Span is { } own ? [own] : []))
            {
                Assert.InRange(span.Start, 0, span.File.Text.Length);
                Assert.InRange(span.Length, 0, span.File.Text.Length - span.Start);
                Assert.True(span is { Line: > 0, Column: > 0 });
            }

            var text = Inert(to => TextPrinter.Print(diagnostic, Language.Estonian, Style.Plain, to));
            Assert.DoesNotMatch(Obeyed(), text);
            Assert.All(text.Split('\n'), static line => Assert.InRange(line.Length, 0, LongestLine));
            Assert.Matches(Annotation(), Inert(to => GithubPrinter.Print(diagnostic, Language.English, to), Uri.UnescapeDataString));
            Inert(to => JsonPrinter.Print(diagnostic, Language.English, to), Texts);
        }

        if (all.Length > 0)
        {
            Inert(to => SarifPrinter.Print([.. all.Take(MostPrinted)], Language.Estonian, to), Texts);
        }

        return string.Join(' ', all.Select(static diagnostic => diagnostic.Descriptor.Id).Distinct());
    }

    /// <param name="read">What is read of what is printed: the digits of an escape count for none of a code.</param>
    private static string Inert(Action<TextWriter> print, Func<string, string>? read = null)
    {
        using var to = new StringWriter { NewLine = "\n" };
        print(to);
        var text = to.ToString();
        Assert.DoesNotMatch(Active(), text);
        var shown = read is null ? text : read(text);
        Assert.Equal(shown, PersonalCode.Hide(shown));
        return text;
    }

    private static string Texts(string json)
    {
        using var document = JsonDocument.Parse(json);
        return string.Join('\n', Texts(document.RootElement));
    }

    private static IEnumerable<string> Texts(JsonElement json) =>
        json.ValueKind switch
        {
            JsonValueKind.Object => json.EnumerateObject().SelectMany(static each => Texts(each.Value)),
            JsonValueKind.Array => json.EnumerateArray().SelectMany(Texts),
            _ => [json.ToString()],
        };

    [GeneratedRegex("[\\x00-\\x09\\x0B-\\x1F\\x7F-\\x9F\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069\\u200E\\u200F\\u061C]")]
    private static partial Regex Active();

    /// <summary>What build services take for commands.</summary>
    [GeneratedRegex("^\\s*::|##[a-z]*\\[", RegexOptions.Multiline)]
    private static partial Regex Obeyed();

    [GeneratedRegex("\\A::(?:error|warning|notice) [^\n]*\n\\z")]
    private static partial Regex Annotation();
}
