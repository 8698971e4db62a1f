using System.Globalization;

namespace SiteGen.Estonian;

/// <summary>
/// Digits, ASCII or full-width, between two of which there is at most one blank, no-break space or dash, and any number of invisible signs;
/// never a letter, a tab or a line end.
/// </summary>
internal static class DigitRun
{
    private const int One = PersonalCode.Length;

    private enum Part
    {
        Other,
        Digit,
        Separator,
        Invisible,
    }

    public static bool IsDigit(char letter) => letter is (>= '0' and <= '9') or (>= '０' and <= '９');

    public static int Value(char digit) => digit >= '０' ? digit - '０' : digit - '0';

    /// <summary>Whether a character can be a part of a run.</summary>
    public static bool MayContain(char letter) => Of(letter) != Part.Other;

    /// <summary>Finds the codes in the runs around a place.</summary>
    /// <param name="from">The end of what has been searched.</param>
    /// <returns>The end of what has been searched now.</returns>
    public static int Search(string text, int at, int from, ref List<CodeFound>? found)
    {
        var (start, end) = (at, at);
        while (start > from && Of(text[start - 1]) != Part.Other)
        {
            start--;
        }

        while (end < text.Length && Of(text[end]) != Part.Other)
        {
            end++;
        }

        var count = 0;
        foreach (var letter in text.AsSpan(start, end - start))
        {
            count += IsDigit(letter) ? 1 : 0;
        }

        if (count < PersonalCode.Length)
        {
            return end;
        }

        var (digits, separators) = (new List<int>(count), 0);
        for (at = start; at < end; at++)
        {
            var part = Of(text[at]);
            separators += part == Part.Separator ? 1 : 0;
            if (part != Part.Digit)
            {
                continue;
            }

            if (separators > 1)
            {
                Add(text, digits, ref found);
                digits.Clear();
            }

            digits.Add(at);
            separators = 0;
        }

        Add(text, digits, ref found);
        return end;
    }

    /// <summary>Adds the codes of one run.</summary>
    private static void Add(string text, List<int> digits, ref List<CodeFound>? found)
    {
        // Eleven digits with nothing between them are a code whatever stands beside them behind a blank.
        var rest = 0;
        for (int first = 0, end; first < digits.Count; first = end)
        {
            end = EndOfGroup(text, digits, first);
            if (IsWhole(text, digits, first, end))
            {
                AddRest(text, digits, rest, first, ref found);
                AddWhole(digits, first, end, ref found);
                rest = end;
            }
        }

        AddRest(text, digits, rest, digits.Count, ref found);
    }

    /// <summary>Adds what digits beside codes hold, judged as if the codes were not there: hiding twice hides no more than once.</summary>
    private static void AddRest(string text, List<int> digits, int first, int end, ref List<CodeFound>? found)
    {
        if (IsWhole(text, digits, first, end))
        {
            AddWhole(digits, first, end, ref found);
        }
        else if (end - first > One && Enumerable.Range(first, end - first - One + 1).Any(at => IsCode(text, digits, at)))
        {
            (found ??= []).Add(new CodeFound(digits[first], digits[end - 1] + 1 - digits[first], IsCertain: false));
        }
    }

    /// <summary>Whether digits are one or two codes and nothing else.</summary>
    private static bool IsWhole(string text, List<int> digits, int first, int end) =>
        (end - first) is One or 2 * One && IsCode(text, digits, first) && IsCode(text, digits, end - One);

    private static void AddWhole(List<int> digits, int first, int end, ref List<CodeFound>? found)
    {
        for (; first < end; first += One)
        {
            (found ??= []).Add(new CodeFound(digits[first], digits[first + One - 1] + 1 - digits[first], IsCertain: true));
        }
    }

    private static int EndOfGroup(string text, List<int> digits, int first)
    {
        var end = first + 1;
        while (end < digits.Count && !HasSeparator(text.AsSpan(digits[end - 1] + 1, digits[end] - digits[end - 1] - 1)))
        {
            end++;
        }

        return end;
    }

    private static bool HasSeparator(ReadOnlySpan<char> between)
    {
        foreach (var letter in between)
        {
            if (Of(letter) == Part.Separator)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsCode(string text, List<int> digits, int first)
    {
        Span<char> code = stackalloc char[PersonalCode.Length];
        for (var at = 0; at < code.Length; at++)
        {
            code[at] = (char)('0' + Value(text[digits[first + at]]));
        }

        return IsDate(code) && CheckDigit.IsValid(code);
    }

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

    private static Part Of(char letter) =>
        letter switch
        {
            >= '0' and <= '9' => Part.Digit,
            ' ' or '-' => Part.Separator,
            '\t' or '\n' or '\r' or '\v' or '\f' => Part.Other,
            // In a file in another encoding, zeros stand between the digits.
            < ' ' => Part.Invisible,
            < '\u007F' => Part.Other,
            >= '０' and <= '９' => Part.Digit,
            // A no-break space in another encoding is read as this.
            '\uFFFD' or '\u2212' => Part.Separator,
            '\u0085' => Part.Other,
            _ => char.GetUnicodeCategory(letter) switch
            {
                UnicodeCategory.SpaceSeparator or UnicodeCategory.DashPunctuation => Part.Separator,
                UnicodeCategory.Format or UnicodeCategory.Control or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark =>
                    Part.Invisible,
                _ => Part.Other,
            },
        };
}
