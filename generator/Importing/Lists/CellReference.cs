namespace SiteGen.Importing.Lists;

/// <summary>Parses references such as <c>AB12</c>.</summary>
internal static class CellReference
{
    private const string Digits = "0123456789";

    /// <summary>Counted from 1.</summary>
    public static int Row(ReadOnlySpan<char> reference) =>
        Workbook.ParseIndex(reference[reference.TrimEnd(Digits).Length..].ToString()) is { } row and > 0
            ? row
            : throw UnreadableListException.Damaged();

    /// <summary>Counted from 0.</summary>
    public static int Column(ReadOnlySpan<char> reference)
    {
        var column = 0;
        foreach (var letter in reference.TrimEnd(Digits))
        {
            // Excel has at most three letters.
            if (!char.IsAsciiLetter(letter) || column > 26 * 27)
            {
                throw UnreadableListException.Damaged();
            }

            column = (column * 26) + (letter | 0x20) - 'a' + 1;
        }

        return column > 0 ? column - 1 : throw UnreadableListException.Damaged();
    }
}
