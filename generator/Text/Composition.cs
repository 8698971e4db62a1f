using System.Text;

namespace SiteGen.Text;

/// <summary>
/// Unicode normalization form C: a letter and its accent that arrive as two characters become the one that has both. The runtime's own
/// normalization needs ICU and without it gives back what it was given; this is the same on every machine.
/// </summary>
internal static class Composition
{
    private const char LastThatNeverChanges = '\u02FF';

    /// <summary>The text with its letters composed; the same instance where nothing changes.</summary>
    public static string Compose(string text)
    {
        if (!MayChange(text))
        {
            return text;
        }

        var points = Decompose(text);
        Reorder(points);
        Recompose(points);
        var composed = Write(points);
        return string.Equals(composed, text, StringComparison.Ordinal) ? text : composed;
    }

    /// <summary>
    /// Spares nearly all texts the table: they have nothing but Latin and Cyrillic letters, dashes, quotation marks and symbols.
    /// </summary>
    private static bool MayChange(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAnyExceptInRange('\0', LastThatNeverChanges) is >= 0 and var at)
        {
            if (text[at] is not ((>= '\u0400' and <= '\u0482') or (>= '\u2002' and <= '\u20CF')))
            {
                return true;
            }

            text = text[(at + 1)..];
        }

        return false;
    }

    private static List<int> Decompose(string text)
    {
        var points = new List<int>(text.Length + 16);
        for (var at = 0; at < text.Length; at++)
        {
            // Half a surrogate pair stays as it is: whether a text is well-formed is not decided here.
            var isPair = char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]);
            Decompose(isPair ? char.ConvertToUtf32(text[at], text[++at]) : text[at], points);
        }

        return points;
    }

    private static void Decompose(int point, List<int> points)
    {
        if (Hangul.TryDecompose(point, points))
        {
            return;
        }

        if (CanonicalTable.Instance.Decomposition(point) is not { } parts)
        {
            points.Add(point);
        }
        else
        {
            foreach (var part in parts)
            {
                Decompose(part, points);
            }
        }
    }

    /// <summary>Puts the marks of each letter in the order of their classes; marks of one class keep theirs.</summary>
    private static void Reorder(List<int> points)
    {
        for (var start = 0; start < points.Count; start++)
        {
            var end = start;
            while (end < points.Count && Class(points[end]) != 0)
            {
                end++;
            }

            if (end - start < 2)
            {
                continue;
            }

            foreach (var point in points[start..end].OrderBy(Class))
            {
                points[start++] = point;
            }
        }
    }

    private static void Recompose(List<int> points)
    {
        var (length, starter, lastClass) = (0, -1, 0);
        foreach (var point in points.ToArray())
        {
            var pointClass = Class(point);
            // A mark joins its letter across others, unless one of them has its class or a higher one and so stands in the way.
            var isFree = starter >= 0 && (starter == length - 1 || lastClass < pointClass);
            if (isFree && Composed(points[starter], point) is { } composed)
            {
                points[starter] = composed;
                continue;
            }

            if (pointClass == 0)
            {
                starter = length;
            }

            lastClass = pointClass;
            points[length++] = point;
        }

        points.RemoveRange(length, points.Count - length);
    }

    private static int? Composed(int first, int second) =>
        Hangul.Composed(first, second) ?? CanonicalTable.Instance.Composed(first, second);

    private static int Class(int point) => CanonicalTable.Instance.Class(point);

    private static string Write(List<int> points)
    {
        var text = new StringBuilder(points.Count);
        foreach (var point in points)
        {
            if (point <= char.MaxValue)
            {
                text.Append((char)point);
            }
            else
            {
                text.Append(char.ConvertFromUtf32(point));
            }
        }

        return text.ToString();
    }
}
