using System.Text;

namespace SiteGen.Text;

/// <summary>
/// Unicode normalization to NFC. The runtime's own normalization needs ICU and is a no-op without it; this one gives the same result
/// everywhere.
/// </summary>
internal static class Composition
{
    private const char LastUnaffected = '\u02FF';

    /// <summary>The normalized text; the same instance if nothing changes.</summary>
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

    /// <summary>Fast path: Latin and Cyrillic letters, dashes, quotation marks and symbols are never affected.</summary>
    private static bool MayChange(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAnyExceptInRange('\0', LastUnaffected) is >= 0 and var at)
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
            // Keeps an unpaired surrogate: this is not the place to validate UTF-16.
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

    /// <summary>Canonical ordering: a stable sort of the combining marks of each letter by class.</summary>
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
            // A mark is blocked from its starter by a mark of the same or a higher class between them.
            var isUnblocked = starter >= 0 && (starter == length - 1 || lastClass < pointClass);
            if (isUnblocked && Composed(points[starter], point) is { } composed)
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
