using SiteGen.Text;

namespace SiteGen.Yaml;

/// <summary>A line of a file that YAML did not accept, taken apart as its author meant it.</summary>
/// <param name="Number">1-based.</param>
/// <param name="Start">Offset in the file.</param>
internal sealed record YamlLine(SourceFile File, int Number, int Start, string Text)
{
    /// <summary>Signs that have a meaning in YAML at the beginning of a value.</summary>
    private const string Signs = "@`%&*!>|[{\"'";

    public int Indent { get; } = Text.Length - Text.TrimStart().Length;

    /// <summary>The text without its indentation.</summary>
    public string Content => Text[Indent..];

    public bool IsItem => Content.StartsWith("- ", StringComparison.Ordinal);

    public bool IsBlankOrComment => Content.Length == 0 || Content[0] == '#';

    /// <summary>Index of the first character behind indentation and list hyphens.</summary>
    public int ContentStart
    {
        get
        {
            var at = Indent;
            while (at + 1 < Text.Length && Text[at] == '-' && Text[at + 1] == ' ')
            {
                at += 2;
                while (at < Text.Length && Text[at] == ' ')
                {
                    at++;
                }
            }

            return at;
        }
    }

    /// <summary>Index behind the word that the content begins with: a key, if it is one.</summary>
    public int WordEnd
    {
        get
        {
            var at = ContentStart;
            while (at < Text.Length && (char.IsLetterOrDigit(Text[at]) || Text[at] is '_' or '-'))
            {
                at++;
            }

            return at;
        }
    }

    /// <summary>Whether the line is a key with or without a value.</summary>
    public bool IsKey =>
        WordEnd > ContentStart && WordEnd < Text.Length && Text[WordEnd] == ':' && (WordEnd + 1 == Text.Length || Text[WordEnd + 1] == ' ');

    private bool IsQuotedKey => Text[ContentStart] is '"' or '\'' && Text.Contains(Text[ContentStart] + ": ", StringComparison.Ordinal);

    public string Word => Text[ContentStart..WordEnd];

    /// <summary>Index of the value behind the first colon, or of an item that begins with a sign; −1 if there is none.</summary>
    public int ValueStart
    {
        get
        {
            if (IsItem && ContentStart < Text.Length && Signs.Contains(Text[ContentStart], StringComparison.Ordinal) && !IsQuotedKey)
            {
                return ContentStart;
            }

            var colon = Text.IndexOf(": ", StringComparison.Ordinal);
            if (colon < 0)
            {
                return -1;
            }

            var value = Text[(colon + 2)..].TrimStart(' ');
            return value.TrimEnd().Length == 0 ? -1 : Text.Length - value.Length;
        }
    }

    public static YamlLine At(SourceFile file, int number) => new(file, number, file.LineStart(number), file.LineText(number));
}
