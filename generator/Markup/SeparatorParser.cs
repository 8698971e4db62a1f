using Markdig.Parsers;
using Markdig.Syntax;

namespace SiteGen.Markup;

/// <summary>
/// A line of hyphens below a text separates: it makes no heading of the text, as it does in CommonMark. Fewer than three are text, and so
/// are equals signs.
/// </summary>
internal sealed class SeparatorParser : ThematicBreakParser
{
    private const int FewestSigns = 3;

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line.AsSpan().TrimEnd();
        if (
            processor.IsCodeIndent
            || processor.CurrentBlock is not ParagraphBlock
            || line.Length < FewestSigns
            || line.ContainsAnyExcept('-')
        )
        {
            return base.TryOpen(processor);
        }

        processor.NewBlocks.Push(
            new ThematicBreakBlock(this)
            {
                Column = processor.Column,
                Span = new(processor.Start, processor.Line.End),
                ThematicChar = '-',
                ThematicCharCount = line.Length,
            }
        );
        return BlockState.BreakDiscard;
    }
}
