using Markdig.Parsers;
using Markdig.Syntax;

namespace SiteGen.Rendering;

/// <summary>
/// Markdig says that quotations and lists stand too deep in one another only when it has made all of them. This says it at the first.
/// </summary>
internal sealed class NestingBound : BlockParser
{
    private readonly int _deepest;

    public NestingBound(int deepest) => (_deepest, OpeningCharacters) = (deepest, [.. ">-+*0123456789"]);

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var depth = 0;
        for (ContainerBlock? around = processor.CurrentContainer; around is not null; around = around.Parent)
        {
            depth++;
        }

        return depth <= _deepest ? BlockState.None : throw new ArgumentException("too deep"); // As Markdig does.
    }
}
