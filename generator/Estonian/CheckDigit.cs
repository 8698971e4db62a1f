namespace SiteGen.Estonian;

/// <summary>
/// Validates the trailing check digit of Estonian register codes. The preceding digits are multiplied by the weights 1, 2, 3 … 9, 1 … and
/// summed; the sum modulo 11 is the check digit. If that is 10, the weights start at 3 instead; if it is 10 again, the digit is 0.
/// </summary>
internal static class CheckDigit
{
    private const int Modulus = 11;
    private const int Undefined = 10;

    public static bool IsValid(ReadOnlySpan<char> digits)
    {
        var expected = Remainder(digits[..^1], firstWeight: 1);
        if (expected == Undefined)
        {
            expected = Remainder(digits[..^1], firstWeight: 3) % Undefined;
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
