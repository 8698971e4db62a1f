using System.Buffers;

namespace SiteGen.Importing.Lists;

/// <summary>
/// Detects cell styles that display a number as a date: cells store dates as serial numbers. The epoch, 1900 or 1904, does not matter,
/// because the import keeps no date, only the fact that a cell contains one.
/// </summary>
internal static class DateFormats
{
    /// <summary>The first serial number past 31 December 9999, the last date of Excel.</summary>
    private const double EndOfDates = 2_958_466;

    /// <summary>Excel allows 65,490.</summary>
    private const int MaxCount = 1 << 16;

    private static readonly SearchValues<char> _parts = SearchValues.Create("dmyhsDMYHS");

    private static readonly SearchValues<char> _durations = SearchValues.Create("hmsHMS");

    /// <returns>By index of the style (<c>cellXfs</c>).</returns>
    public static IReadOnlyList<bool> Read(Package package, string? part)
    {
        var (formats, styles) = (new Dictionary<int, bool>(), new List<bool>());
        using var xml = package.Open(part);
        if (xml is null)
        {
            return styles;
        }

        while (xml.Read() && !xml.IsAt("cellXfs"))
        {
            if (formats.Count == MaxCount)
            {
                throw UnreadableListException.TooLarge();
            }

            if (xml.IsAt("numFmt") && Workbook.ParseIndex(xml.Attribute("numFmtId")) is { } id)
            {
                formats[id] = IsDate(xml.Attribute("formatCode") ?? "");
            }
        }

        if (!xml.IsAt("cellXfs") || xml.IsEmpty)
        {
            return styles;
        }

        var depth = xml.Depth;
        while (xml.ReadWithin(depth))
        {
            if (!xml.IsAt("xf"))
            {
                continue;
            }

            if (styles.Count == MaxCount)
            {
                throw UnreadableListException.TooLarge();
            }

            var id = Workbook.ParseIndex(xml.Attribute("numFmtId")) ?? 0;
            styles.Add(formats.TryGetValue(id, out var isDate) ? isDate : IsBuiltIn(id));
        }

        return styles;
    }

    public static bool IsSerialDate(double number) => number is >= 0 and < EndOfDates;

    private static bool IsBuiltIn(int format) => format is (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58);

    /// <summary>
    /// Whether a format code such as <c>[$-425]d.mm.yyyy;@</c> has a date or time part outside quotes and brackets, or an elapsed time
    /// such as <c>[h]</c>.
    /// </summary>
    private static bool IsDate(ReadOnlySpan<char> format)
    {
        for (var at = 0; at < format.Length; at++)
        {
            var sign = format[at];
            if (sign is '\\' or '_' or '*')
            {
                at++;
            }
            else if (_parts.Contains(sign))
            {
                return true;
            }
            else if (sign is '"' or '[')
            {
                var rest = format[(at + 1)..];
                var end = rest.IndexOf(sign == '"' ? '"' : ']');
                if (end < 0)
                {
                    return false;
                }

                if (sign == '[' && end > 0 && !rest[..end].ContainsAnyExcept(_durations))
                {
                    return true;
                }

                at += end + 1;
            }
        }

        return false;
    }
}
