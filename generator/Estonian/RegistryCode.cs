namespace SiteGen.Estonian;

/// <summary>The code of a company, association or institution in the business, non-profit or state register.</summary>
internal static class RegistryCode
{
    private const int Length = 8;

    /// <summary>Whether the text is eight digits of which the first is one that registers give and the last is the check digit.</summary>
    public static bool IsValid(string text) =>
        text.Length == Length && text.All(char.IsAsciiDigit) && text[0] is '1' or '7' or '8' or '9' && CheckDigit.IsRight(text);
}
