using SiteGen.Text;

namespace SiteGen.Estonian;

/// <summary>
/// Finds Estonian personal identification codes, which must not be published. A code has 11 digits: sex and century, date of birth, serial
/// number, check digit. They may be dressed (see <see cref="DigitRun"/>) and escaped; letters may touch them.
/// </summary>
internal static class PersonalCode
{
    public const int Length = 11;

    private const char Bullet = '•';

    /// <summary>Finds codes. Digits without a valid date or check digit are none.</summary>
    public static IReadOnlyList<CodeFound> Find(string text) => Find(text, Unescaped.Of(text));

    /// <param name="decoded">The text without its escapes; null if it has none.</param>
    public static IReadOnlyList<CodeFound> Find(string text, Unescaped? decoded)
    {
        List<CodeFound>? found = null;
        FindIn(text, ref found);
        if (decoded is not null)
        {
            List<CodeFound>? escaped = null;
            FindIn(decoded.Text, ref escaped);
            Merge(escaped, decoded, ref found);
        }

        return found is null ? [] : found;
    }

    public static bool IsIn(string text) => Find(text).Any(static code => code.IsCertain);

    /// <summary>The text with bullets in the place of each code and of longer digits that contain one; as long as before.</summary>
    public static string Hide(string text) => Find(text) is { Count: > 0 } codes ? Hide(text, codes) : text;

    public static string Hide(string text, IEnumerable<CodeFound> codes)
    {
        var hidden = text.ToCharArray();
        foreach (var code in codes)
        {
            hidden.AsSpan(code.Start, code.Length).Fill(Bullet);
        }

        return new string(hidden);
    }

    /// <summary>The code that is the only one in a text, as a number; null if there is none, or more than one.</summary>
    public static long? Only(string text)
    {
        if (Find(text) is not [{ IsCertain: true } code])
        {
            return null;
        }

        var number = 0L;
        foreach (var sign in text.AsSpan(code.Start, code.Length))
        {
            number = DigitRun.IsDigit(sign) ? (number * 10) + DigitRun.Value(sign) : number;
        }

        return number;
    }

    private static void FindIn(string text, ref List<CodeFound>? found)
    {
        if (text.Length < Length)
        {
            return;
        }

        var end = 0;
        // Probes every 11th position: a code covers at least one of them.
        for (var at = Length - 1; at < text.Length; at = Math.Max(at, end) + Length)
        {
            if (DigitRun.MayContain(text[at]))
            {
                end = DigitRun.Search(text, at, end, ref found);
            }
        }
    }

    /// <summary>Adds the codes of the decoded text, which say more than digits that are a part of an escape.</summary>
    private static void Merge(List<CodeFound>? escaped, Unescaped decoded, ref List<CodeFound>? found)
    {
        foreach (var code in escaped ?? [])
        {
            var (start, length) = decoded.Place(code.Start, code.Length);
            found?.RemoveAll(known => known.Start < start + length && start < known.Start + known.Length);
            (found ??= []).Add(code with { Start = start, Length = length });
        }
    }
}

/// <summary>A place with a code.</summary>
/// <param name="IsCertain">Not if its digits are part of more digits, such as an account number.</param>
internal readonly record struct CodeFound(int Start, int Length, bool IsCertain)
{
    /// <summary>Whether there is anything between the digits.</summary>
    public bool IsDressed => Length > PersonalCode.Length;
}
