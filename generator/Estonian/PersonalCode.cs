namespace SiteGen.Estonian;

/// <summary>
/// Finds Estonian personal identification codes, which must not be published: a digit for sex and century, the date of birth, a
/// serial number, the check digit.
/// </summary>
internal static class PersonalCode
{
    private const int Length = 11;

    /// <summary>
    /// Where a code stands alone in a text, not as part of a word or a longer number. Eleven digits that do not begin with a real
    /// date, or whose check digit is wrong, are something else.
    /// </summary>
    public static IReadOnlyList<(int Start, int Length)> Find(string text)
    {
        List<(int Start, int Length)>? found = null;
        // Wherever a code stands, one of its digits is met in steps of its length.
        for (var at = Length - 1; at < text.Length; at += Length)
        {
            if (!char.IsAsciiDigit(text[at]))
            {
                continue;
            }

            var start = at;
            while (start > 0 && at - start < Length && IsWordCharacter(text[start - 1]))
            {
                start--;
            }

            if (start + Length > text.Length || (start + Length < text.Length && IsWordCharacter(text[start + Length])))
            {
                continue;
            }

            if (IsCode(text.AsSpan(start, Length)))
            {
                (found ??= []).Add((start, Length));
            }
        }
        return found is null ? [] : found;
    }

    // An underscore joins no word here: Markdown puts it around what it stresses.
    private static bool IsWordCharacter(char c) => char.IsLetterOrDigit(c);

    private static bool IsCode(ReadOnlySpan<char> word) =>
        !word.ContainsAnyExceptInRange('0', '9') && IsDate(word) && CheckDigit.IsRight(word);

    private static bool IsDate(ReadOnlySpan<char> code)
    {
        if (code[0] is '0' or '9')
        {
            return false;
        }
        // 1 and 2 were born in the 1800s, 3 and 4 in the 1900s, and so on.
        var year = 1800 + ((code[0] - '1') / 2 * 100) + TwoDigits(code[1..]);
        var (month, day) = (TwoDigits(code[3..]), TwoDigits(code[5..]));
        return month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
    }

    private static int TwoDigits(ReadOnlySpan<char> digits) => ((digits[0] - '0') * 10) + digits[1] - '0';
}
