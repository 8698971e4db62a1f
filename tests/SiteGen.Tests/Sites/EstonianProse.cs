using CsCheck;

namespace SiteGen.Tests.Sites;

/// <summary>Prose as offices write it.</summary>
/// <param name="Markdown">The text of the author.</param>
/// <param name="Uncommented">The same without HTML comments.</param>
/// <param name="Words">What a reader reads, in order, including numbers of list items.</param>
internal sealed record EstonianProse(string Markdown, string Uncommented, string[] Words)
{
    private const string Comment = "<!-- sisemine\nmärkus 99 -->";

    private static readonly Gen<(string Markdown, string Words)> _phrases = Gen.OneOf(
        Written(
            "koolitus algab",
            "õppijad, juhid ja lektorid",
            "(48 ak/h)",
            "kell 10.30–12.00",
            "kokku 1 234 eurot",
            "5*3 eurot",
            "2*4 ja 6*7",
            "3*x*2 ja a*b*c",
            "x**2*y**2",
            "tasuta* kõigile",
            "[vt lisa][2]",
            "[a][b][c]",
            "> 450 inimest",
            ">= 22 kohta",
            "< 50",
            "~ 200 osalejat",
            "+ 3 kohta",
            "3,5 päeva",
            "90 %",
            "§ 5 lg 2",
            "12. jaanuaril",
            "26. jaanuaril ja 9. veebruaril",
            "1. detsembril",
            "2. klassi",
            "1. 2. ja 3. aste",
            "2023. aasta",
            "31.12.2023",
            "IV. kursus",
            "C# ja R&D",
            "snake_case",
            "a < b & c",
            "„Nii hea!“",
            "\"Nii hea\"",
            "1) mõte",
            "[kohustuslik]",
            "Tartu/Pärnu",
            "www.example.org",
            "https://example.org/a_b_c?d=1",
            "info_a@example.org",
            "kooli\u00ADtus"
        ),
        OneOf(
            ("**tähtis**", "tähtis"),
            ("**RTK**s", "RTKs"),
            ("*12. mail*", "12. mail"),
            ("[lehelt 7](https://example.org/7)", "lehelt 7"),
            ("<https://example.org>", "https://example.org"),
            ("10&nbsp;000 &euro;", "10\u00A0000 €"),
            ("2023\\. aasta", "2023. aasta"),
            ("\\*5\\*", "*5*"),
            ("`koodi*1*`", "koodi*1*"),
            ("__oluline 8__", "oluline 8")
        )
    );

    private static readonly Gen<string> _gap = Gen.Frequency((8, Gen.Const(" ")), (3, Gen.Const("\n")), (1, Gen.Const($" {Comment} ")));

    /// <summary>Line breaks also within phrases, as an editor wraps lines.</summary>
    private static readonly Gen<(string Markdown, string Words)> _lines = Gen.Select(
        _phrases.Array[1, 12],
        _gap.Array[60],
        static (phrases, gaps) =>
        {
            var at = 0;
            var markdown = string.Join(' ', phrases.Select(static phrase => phrase.Markdown));
            return (
                string.Concat(markdown.Select(letter => letter == ' ' ? gaps[at++ % gaps.Length] : letter.ToString())),
                string.Join(' ', phrases.Select(static phrase => phrase.Words))
            );
        }
    );

    private static readonly Gen<(string Markdown, string Words)> _blocks = Gen.OneOf(
        _lines,
        _lines,
        _lines
            .Array[1, 3]
            .Select(static items => (List(items, static _ => "- "), string.Join(' ', items.Select(static item => $"punkt {item.Words}")))),
        _lines
            .Array[2, 4]
            .Select(static items =>
                (
                    List(items, static number => $"{number + 1}. "),
                    string.Join(' ', items.Select(static (item, at) => $"{at + 1}. punkt {item.Words}"))
                )
            ),
        _lines.Select(static text => (Indented("> ", "> ", "Lause " + text.Markdown), "Lause " + text.Words)),
        _lines.Select(static text => ("## " + text.Markdown.Replace(Comment, "", StringComparison.Ordinal).Replace('\n', ' '), text.Words))
    );

    public static readonly Gen<EstonianProse> Any = Gen.Select(
        _lines,
        _blocks.Array[0, 4],
        static (first, blocks) =>
        {
            var markdown = string.Join("\n\n", blocks.Prepend(first).Select(static block => block.Markdown));
            return new EstonianProse(
                "Sissejuhatus " + markdown,
                "Sissejuhatus " + markdown.Replace(Comment, "", StringComparison.Ordinal),
                Split("Sissejuhatus " + string.Join(' ', blocks.Prepend(first).Select(static block => block.Words)))
            );
        }
    );

    /// <summary>Words and numbers; a soft hyphen is none.</summary>
    public static string[] Split(string text) =>
        text.Replace("\u00AD", "", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(at => values[at]);

    private static Gen<(string, string)> Written(params string[] texts) => OneOf(texts).Select(static text => (text, text));

    private static string List((string Markdown, string Words)[] items, Func<int, string> marker) =>
        string.Join('\n', items.Select((item, at) => Indented(marker(at), new string(' ', marker(at).Length), "punkt " + item.Markdown)));

    private static string Indented(string first, string rest, string markdown) =>
        first + markdown.Replace(Comment, "", StringComparison.Ordinal).Replace("\n", "\n" + rest, StringComparison.Ordinal);
}
