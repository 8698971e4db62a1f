using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Text;

namespace SiteGen.Importing.Lists;

/// <summary>A row of a list.</summary>
/// <param name="Number">Counted from 1, as a spreadsheet shows it.</param>
/// <param name="Cells">As text, see <see cref="CellText(string)"/>; empty cells at the end are left out.</param>
/// <param name="IsHidden">Whether the spreadsheet does not show the row, as when a filter hides it.</param>
internal readonly record struct Row(int Number, ImmutableArray<string> Cells, bool IsHidden = false)
{
    /// <summary>Placeholder for any date: the date itself is personal data.</summary>
    public const string Date = "\u0000date";

    /// <summary>Placeholder for an error such as <c>#N/A</c>, and for a formula without a stored value.</summary>
    public const string Unreadable = "\u0000unreadable";

    /// <summary>Soft hyphens, signs without a width, and signs that turn the direction of writing.</summary>
    private static readonly SearchValues<char> _invisible = SearchValues.Create(
        "\u00AD\u180E\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2061\u2062\u2063\u2064"
            + "\u2066\u2067\u2068\u2069\uFEFF"
    );

    public bool IsEmpty => Cells.All(static cell => cell.Length == 0);

    public string this[int column] => column >= 0 && column < Cells.Length ? Cells[column] : "";

    /// <summary>Drops what is not seen, collapses white space and composes letters (NFC).</summary>
    // Without NUL no text can be mistaken for a placeholder.
    public static string CellText(string text)
    {
        if (IsPlain(text))
        {
            return text;
        }

        var seen = text.AsSpan().ContainsAny(_invisible) ? string.Concat(text.Where(static sign => !_invisible.Contains(sign))) : text;
        return string.Join(' ', Composition.Compose(seen).Replace('\0', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    public static string CellText(bool answer) => answer ? "jah" : "ei";

    /// <summary>Without an exponent: a registry code may be stored as <c>7.0000310E7</c>.</summary>
    public static string CellText(double number) => number.ToString("0.############", CultureInfo.InvariantCulture);

    /// <summary>Fast path: letters of Latin alphabets with single blanks between them.</summary>
    private static bool IsPlain(ReadOnlySpan<char> text)
    {
        var isBlank = true;
        foreach (var sign in text)
        {
            if (sign == ' ' ? isBlank : sign is not ((> ' ' and < '\u007F') or (> '\u00AD' and < '\u0300')))
            {
                return false;
            }

            isBlank = sign == ' ';
        }

        return !isBlank || text.IsEmpty;
    }
}
