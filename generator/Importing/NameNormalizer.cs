using System.Text;

namespace SiteGen.Importing;

/// <summary>Folds headings and words of status so that different spellings compare equal.</summary>
internal static class NameNormalizer
{
    /// <summary>Lower-case words separated by single spaces; any character that is neither a letter nor a digit separates words.</summary>
    public static string Fold(string name)
    {
        var text = new StringBuilder(name.Length);
        foreach (var letter in name)
        {
            if (char.IsLetterOrDigit(letter))
            {
                text.Append(char.ToLowerInvariant(letter));
            }
            else if (text.Length > 0 && text[^1] != ' ')
            {
                text.Append(' ');
            }
        }
        return text.ToString().TrimEnd();
    }
}
