using SiteGen.Text;

namespace SiteGen.Yaml;

/// <summary>Text that YAML takes for a comment.</summary>
internal static class IgnoredText
{
    /// <summary>A comment that was probably meant as text: no space follows the <c>#</c>, as in <c>Töötuba #avatud</c>.</summary>
    public static SourceSpan? After(SourceSpan value)
    {
        var (text, end) = (value.File.Text, value.Start + value.Length);
        var sign = end;
        while (sign < text.Length && text[sign] is ' ' or '\t')
        {
            sign++;
        }

        if (sign == end || text[sign - 1] != ' ' || sign + 1 >= text.Length || text[sign] != '#')
        {
            return null;
        }

        if (char.IsWhiteSpace(text[sign + 1]) || text[sign + 1] == '#')
        {
            return null;
        }

        var lineEnd = text.IndexOf('\n', sign);
        return value.File.Span(sign, (lineEnd < 0 ? text.Length : lineEnd) - sign);
    }
}
