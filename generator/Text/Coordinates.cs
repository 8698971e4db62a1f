namespace SiteGen.Text;

/// <summary>
/// Tells numbers of a drawing from digits that a reader sees: its paths are full of numbers with blanks and minus signs between.
/// </summary>
internal static class Coordinates
{
    private static readonly string[] _attributes =
    [
        "d",
        "points",
        "transform",
        "viewBox",
        "values",
        "keyTimes",
        "keySplines",
        "stroke-dasharray",
        "gradientTransform",
        "patternTransform",
        "rotate",
        "x",
        "y",
        "dx",
        "dy",
        "path",
    ];

    /// <summary>Whether the place is within the value of an attribute that holds numbers.</summary>
    public static bool Contain(ReadOnlySpan<char> text, int at)
    {
        var quote = text[..at].LastIndexOfAny("\"'<>");
        if (quote < 1 || text[quote] is '<' or '>' || text[quote - 1] != '=')
        {
            return false;
        }

        var before = text[..(quote - 1)];
        var blank = before.LastIndexOfAny(" \t\n\r");
        return blank >= 0 && Array.IndexOf(_attributes, before[(blank + 1)..].ToString()) >= 0;
    }

    /// <summary>Whether the place is behind the point of a decimal number.</summary>
    public static bool AreFraction(ReadOnlySpan<char> text, int at) => text[..at] is [.., >= '0' and <= '9', '.'];
}
