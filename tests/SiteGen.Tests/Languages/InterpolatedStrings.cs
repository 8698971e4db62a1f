using System.Text;
using System.Text.RegularExpressions;

namespace SiteGen.Tests.Languages;

/// <summary>
/// Finds the interpolated strings of a source file in the format of <c>Message.English</c>, with <c>{0}</c>, <c>{1}</c> … for
/// values. Concatenated strings count as one.
/// </summary>
internal static partial class InterpolatedStrings
{
    public static IEnumerable<string> In(string source)
    {
        for (var at = source.IndexOf("$\"", StringComparison.Ordinal); at >= 0; at = source.IndexOf("$\"", at, StringComparison.Ordinal))
        {
            at += 2;
            yield return Read(source, ref at);
        }
    }

    private static string Read(string source, ref int at)
    {
        var (text, values) = (new StringBuilder(), 0);
        for (; source[at] != '"' || Added().IsMatch(source, at); at++)
        {
            if (source[at] == '"')
            {
                at += Added().Match(source, at).Length - 1;
            }
            else if (source[at] == '\\')
            {
                text.Append(source[++at]);
            }
            else if (source[at] is '{' or '}' && source[at + 1] == source[at])
            {
                text.Append(source[at], 2);
                at++;
            }
            else if (source[at] == '{')
            {
                text.Append('{').Append(values++).Append('}');
                at = EndOfValue(source, at);
            }
            else
            {
                text.Append(source[at]);
            }
        }
        return text.ToString();
    }

    [GeneratedRegex(@"\G""\s*\+\s*\$""")]
    private static partial Regex Added();

    /// <summary>Index of the closing brace of a value, which may contain string literals.</summary>
    private static int EndOfValue(string source, int at)
    {
        var depth = 0;
        while (true)
        {
            if (source[at] == '"')
            {
                at = source.IndexOf('"', at + 1);
            }
            else if (source[at] == '{')
            {
                depth++;
            }
            else if (source[at] == '}' && --depth == 0)
            {
                return at;
            }

            at++;
        }
    }
}
