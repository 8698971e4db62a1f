using Markdig.Parsers;
using Markdig.Syntax;

namespace SiteGen.Markup;

/// <summary>Stops at the first block nested too deeply. Markdig itself reports this only after parsing all of them.</summary>
internal sealed class NestingLimit : BlockParser
{
    private readonly int _maxDepth;

    public NestingLimit(int maxDepth) => (_maxDepth, OpeningCharacters) = (maxDepth, [.. ">-+*0123456789"]);

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var depth = 0;
        for (ContainerBlock? ancestor = processor.CurrentContainer; ancestor is not null; ancestor = ancestor.Parent)
        {
            depth++;
        }

        return depth <= _maxDepth ? BlockState.None : throw new ArgumentException("too deep"); // Same exception as Markdig.
    }
}
