using System.Globalization;
using System.Text.RegularExpressions;
using SiteGen.Tests.Stories;

namespace SiteGen.BrowserTests;

/// <summary>
/// The files in <c>Hostile/</c>, named after their target: one injection per line, which sets <c>window.__pwned</c> if it succeeds.
/// Invisible characters are written as <c>\u{200B}</c>.
/// </summary>
internal static partial class Injections
{
    /// <summary>Characters that are rejected in any notation.</summary>
    public static string[] Unprintable { get; } = Of("refused");

    public static string[] FileNames { get; } = Of("file-names");

    public static string[] Urls { get; } = Of("url");

    public static string[] Formulas { get; } = Of("formulas");

    /// <summary>Injections that are valid as text.</summary>
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
