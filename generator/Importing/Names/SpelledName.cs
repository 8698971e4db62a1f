using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using SiteGen.Text;

namespace SiteGen.Importing.Names;

/// <summary>A name without what says nothing: other blanks, dashes and quotation marks, invisible signs, a stop at the end.</summary>
internal readonly partial record struct SpelledName
{
    private const string Quotes = "\"'`´’‘‚‛“”„‟«»‹›";
    private const string Dashes = "‐‑‒–—―−";

    /// <summary>With several meanings, so that they name an institution only where an alias says so.</summary>
    private static readonly FrozenSet<string> _ambiguous = [.. "vv lv v l tü sa rk ta pa ka ra kem mem jum".Split(' ')];

    private static readonly FrozenSet<string> _noInstitution =
    [
        .. "eraisik fie pole puudub töötu üliõpilane õpilane ise tudeng pensionär".Split(' '),
    ];

    private SpelledName(string cased) => Cased = cased;

    public string Cased { get; }

    public string Lower => Cased.ToLowerInvariant();

    /// <summary>In lower case, without the case ending of an abbreviation at the end: <c>htm</c> for <c>HTM-is</c>.</summary>
    public string WithoutEnding
    {
        get
        {
            var last = Cased.LastIndexOf(' ') + 1;
            var abbreviation = EndedAbbreviation().Match(Cased, last);
            return (abbreviation.Success ? Cased[..last] + abbreviation.Groups[1].Value : Cased).ToLowerInvariant();
        }
    }

    public bool IsAmbiguous => _ambiguous.Contains(WithoutEnding);

    /// <summary>Whether it says that there is no institution, or nothing at all.</summary>
    public bool IsNoInstitution => Cased.All(static letter => letter == '-') || _noInstitution.Contains(Lower);

    public static SpelledName Clean(string spelling)
    {
        var text = new StringBuilder(spelling.Length);
        var afterBlank = false;
        foreach (var letter in Composition.Compose(spelling.Replace("&", " ja ", StringComparison.Ordinal)))
        {
            if (char.IsWhiteSpace(letter))
            {
                afterBlank = true;
            }
            else if (char.GetUnicodeCategory(letter) != UnicodeCategory.Format && !Quotes.Contains(letter, StringComparison.Ordinal))
            {
                Append(text, Dashes.Contains(letter, StringComparison.Ordinal) ? '-' : letter, afterBlank);
                afterBlank = false;
            }
        }
        return new SpelledName(text.ToString().TrimEnd('.', ',', ';', ' '));
    }

    /// <summary>What the first words spell.</summary>
    /// <param name="length">In characters.</param>
    public SpelledName Start(int length) => new(Cased[..length]);

    /// <summary>There are no blanks around hyphens and slashes.</summary>
    private static void Append(StringBuilder text, char letter, bool afterBlank)
    {
        if (afterBlank && text.Length > 0 && text[^1] is not ('-' or '/') && letter is not ('-' or '/'))
        {
            text.Append(' ');
        }

        text.Append(letter);
    }

    [GeneratedRegex(@"\G(\p{Lu}{2,})-?(?:i?s|i?st|ile|le|i?l|lt|i|u|t)\z")]
    private static partial Regex EndedAbbreviation();
}
