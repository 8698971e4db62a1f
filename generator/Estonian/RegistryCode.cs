namespace SiteGen.Estonian;

/// <summary>Validates codes of the business, non-profit and state registers.</summary>
internal static class RegistryCode
{
    private const int Length = 8;

    /// <summary>Whether the text has eight digits, a first digit that a register assigns, and a valid check digit.</summary>
    public static bool IsValid(string text) =>
        text.Length == Length && text.All(char.IsAsciiDigit) && text[0] is '1' or '7' or '8' or '9' && CheckDigit.IsValid(text);
}
