namespace SiteGen.Estonian;

/// <summary>
/// Finds Estonian personal identification codes, which must not be published. A code has 11 digits: sex and century, date of birth, serial
/// number, check digit.
/// </summary>
internal static class PersonalCode
{
    private const int Length = 11;

    /// <summary>Finds codes that are whole words. Digits without a valid date or check digit are not codes.</summary>
    public static IReadOnlyList<(int Start, int Length)> Find(string text)
    {
        List<(int Start, int Length)>? found = null;
        // Probes every 11th position: a code of 11 digits covers exactly one of them.
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

    // An underscore does not count: in Markdown it marks emphasis.
    private static bool IsWordCharacter(char c) => char.IsLetterOrDigit(c);

    private static bool IsCode(ReadOnlySpan<char> word) =>
        !word.ContainsAnyExceptInRange('0', '9') && IsDate(word) && CheckDigit.IsValid(word);

    private static bool IsDate(ReadOnlySpan<char> code)
    {
        if (code[0] is '0' or '9')
        {
            return false;
        }
        // 1 and 2 mean born in the 1800s, 3 and 4 in the 1900s, and so on.
        var year = 1800 + ((code[0] - '1') / 2 * 100) + TwoDigits(code[1..]);
        var (month, day) = (TwoDigits(code[3..]), TwoDigits(code[5..]));
        return month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
    }

    private static int TwoDigits(ReadOnlySpan<char> digits) => ((digits[0] - '0') * 10) + digits[1] - '0';
}
