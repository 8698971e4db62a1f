using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace SiteGen.Markup;

/// <summary>A star between two digits is a multiplication sign, as in <c>5*3 eurot</c>, and never emphasis.</summary>
internal sealed class TimesSignParser : InlineParser
{
    public TimesSignParser() => OpeningCharacters = ['*'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (!char.IsAsciiDigit(slice.PeekCharExtra(-1)) || !char.IsAsciiDigit(slice.PeekChar()))
        {
            return false;
        }

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new LiteralInline(new StringSlice(slice.Text, slice.Start, slice.Start))
        {
            Span = new(start, start),
            Line = line,
            Column = column,
            IsClosed = true,
        };
        slice.SkipChar();
        return true;
    }
}
