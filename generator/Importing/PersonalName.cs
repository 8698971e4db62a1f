using SiteGen.Importing.Columns;

namespace SiteGen.Importing;

/// <summary>Finds the name of the person of a row in what the row says of an institution.</summary>
internal static class PersonalName
{
    /// <summary>
    /// Whether the text has all words of the name, in any order: <c>Kask Mari OÜ</c>. A single word must be the whole text.
    /// </summary>
    public static bool IsIn(string text, IReadOnlyCollection<string> cells)
    {
        // Fast path: of hardly any person is even the first word there.
        if (!cells.Any(cell => cell.Length > 0 && text.AsSpan().Contains(FirstWord(cell), StringComparison.OrdinalIgnoreCase)))
        {
            return false;
        }

        var name = Words(string.Join(' ', cells));
        var words = Words(text);
        return name.Length > 0 && name.All(words.Contains) && (name.Length > 1 || words.Length == 1);
    }

    private static ReadOnlySpan<char> FirstWord(string cell)
    {
        var word = cell.AsSpan().TrimStart("*:. ");
        var end = word.IndexOfAny(' ', ',', '.');
        return end < 0 ? word : word[..end];
    }

    private static string[] Words(string text) => ListText.Fold(text).Split([' ', ',', '.'], StringSplitOptions.RemoveEmptyEntries);
}
