using System.Globalization;
using System.Text;

namespace SiteGen.Text;

/// <summary>Tells text that a reader sees from blanks and invisible characters.</summary>
internal static class Visibility
{
    /// <summary>Whether the text contains a character that a reader sees.</summary>
    public static bool IsVisible(ReadOnlySpan<char> text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsVisible(rune))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether it is a letter or symbol that is drawn as a blank.</summary>
    public static bool IsBlankLetter(char letter) => letter is '\u115F' or '\u1160' or '\u2800' or '\u3164' or '\uFFA0' or '\uFFFC';

    private static bool IsVisible(Rune rune) =>
        !(rune.IsBmp && IsBlankLetter((char)rune.Value))
        && Rune.GetUnicodeCategory(rune)
            is not (
                UnicodeCategory.SpaceSeparator
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.NonSpacingMark
                or UnicodeCategory.EnclosingMark
                or UnicodeCategory.Surrogate
                or UnicodeCategory.PrivateUse
                or UnicodeCategory.OtherNotAssigned
            );
}
