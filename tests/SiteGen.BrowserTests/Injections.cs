using System.Globalization;
using System.Text.RegularExpressions;
using SiteGen.Tests.Stories;

namespace SiteGen.BrowserTests;

/// <summary>
/// The files of <c>Hostile/</c>, by the place that each is made for: an attempt a line, whose success would set <c>window.__pwned</c>.
/// What an editor would not show is written <c>\u{200B}</c>.
/// </summary>
internal static partial class Injections
{
    /// <summary>What stands in no file, however it is written.</summary>
    public static string[] Unprintable { get; } = Of("refused");

    public static string[] FileNames { get; } = Of("file-names");

    public static string[] Urls { get; } = Of("url");

    public static string[] Formulas { get; } = Of("formulas");

    /// <summary>All that may stand in a text.</summary>
    public static string[] Texts { get; } =
    [.. new[] { "text", "attribute", "markdown", "svg-and-mathml", "data", "templates", "unicode", "url", "formulas" }.SelectMany(Of)];

    private static string[] Of(string place) =>
        [
            .. File.ReadLines(Path.Join(Repository.Root, "tests", "SiteGen.BrowserTests", "Hostile", place + ".txt"))
                .Select(static line =>
                    Escape()
                        .Replace(
                            line,
                            static point =>
                                char.ConvertFromUtf32(
                                    int.Parse(point.Groups[1].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)
                                )
                        )
                ),
        ];

    [GeneratedRegex(@"\\u\{([0-9A-F]+)\}")]
    private static partial Regex Escape();
}
