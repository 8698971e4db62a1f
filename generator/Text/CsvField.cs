using System.Buffers;

namespace SiteGen.Text;

/// <summary>A field of CSV by RFC 4180.</summary>
internal static class CsvField
{
    private static readonly SearchValues<char> _special = SearchValues.Create(",\"\r\n");

    public static string Quote(string field) => NeedsQuotes(field) ? $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : field;

    /// <summary>Quotes leading and trailing spaces too, which some readers trim.</summary>
    public static bool NeedsQuotes(string field) =>
        field.AsSpan().IndexOfAny(_special) >= 0 || field.StartsWith(' ') || field.EndsWith(' ');
}
