using System.Text;

namespace SiteGen.Estonian;

/// <summary>Folds words that mean the same although they are written differently.</summary>
internal static class WordFolding
{
    /// <summary>Lower case, without blanks, hyphens, underscores and a colon at the end.</summary>
    public static string Fold(string word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (var letter in word.Trim().TrimEnd(':'))
        {
            if (!char.IsWhiteSpace(letter) && letter is not ('_' or '-' or '\u00AD' or '\u2010' or '\u2011' or '–'))
            {
                folded.Append(char.ToLowerInvariant(letter));
            }
        }

        return folded.Length == 0 ? word.Trim() : folded.ToString();
    }

    /// <summary>Plain letters for õ ä ö ü š ž.</summary>
    public static string WithoutMarks(string folded) =>
        string.Concat(
            folded.Select(static letter =>
                letter switch
                {
                    'õ' or 'ö' => 'o',
                    'ä' => 'a',
                    'ü' => 'u',
                    'š' => 's',
                    'ž' => 'z',
                    _ => letter,
                }
            )
        );
}
