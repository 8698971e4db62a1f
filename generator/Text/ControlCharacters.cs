namespace SiteGen.Text;

/// <summary>Finds control characters and noncharacters, which HTML, XML and CSV cannot contain.</summary>
internal static class ControlCharacters
{
    /// <returns>The index of the first one; −1 if there is none.</returns>
    public static int IndexIn(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is '\uFFFE' or '\uFFFF' || (char.IsControl(text[at]) && text[at] is not ('\n' or '\t')))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>Fast negative check: range searches are vectorized.</summary>
    public static bool MayBeIn(ReadOnlySpan<char> text) =>
        text.ContainsAnyInRange('\0', '\b')
        || text.ContainsAnyInRange('\v', '\u001F')
        || text.ContainsAnyInRange('\u007F', '\u009F')
        || text.ContainsAny('\uFFFE', '\uFFFF');
}
