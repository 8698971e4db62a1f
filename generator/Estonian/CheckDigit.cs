namespace SiteGen.Estonian;

/// <summary>
/// The check digit that Estonian registers put last. The digits before it are weighed 1, 2, 3 … (after 9 comes 1 again) and summed;
/// the remainder by 11 is the check digit. Where that is 10, the weights begin at 3, and where it is 10 again, the digit is 0.
/// </summary>
internal static class CheckDigit
{
    private const int Modulus = 11;
    private const int NoDigit = 10;

    public static bool IsRight(ReadOnlySpan<char> digits)
    {
        var expected = Remainder(digits[..^1], firstWeight: 1);
        if (expected == NoDigit)
        {
            expected = Remainder(digits[..^1], firstWeight: 3) % NoDigit;
        }

        return digits[^1] - '0' == expected;
    }

    private static int Remainder(ReadOnlySpan<char> digits, int firstWeight)
    {
        var sum = 0;
        for (var at = 0; at < digits.Length; at++)
        {
            sum += (digits[at] - '0') * ((firstWeight - 1 + at) % 9 + 1);
        }

        return sum % Modulus;
    }
}
