using System.Buffers;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SiteGen.Rendering;

/// <summary>
/// Markdig looks through all that is open whenever it meets a sign, so that twice as many stars or brackets that none closes take four
/// times as long. Here these steps are counted, before they are done: of the text, and not of the machine's time.
/// </summary>
internal sealed class EffortBound : InlineParser
{
    /// <summary>About a second. A table of a thousand rows with stressed words, links and code in each takes most of them.</summary>
    private const int Most = 50_000_000;

    private static readonly SearchValues<char> _blank = SearchValues.Create(" \t\n");

    public EffortBound() => OpeningCharacters = [.. "[]!*_|\n`<&\\"];

    /// <exception cref="TooManySignsException">The text would take more.</exception>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var spent = (Spent)(processor.ParserStates[Index] ??= SpentOn(processor.Document));
        spent.Begin(processor.Block!);
        var depth = DepthOf(processor.Root!);
        spent.Steps += depth;
        if (depth > 1 && slice.CurrentChar is '|' or '\n')
        {
            spent.Steps += ++spent.Separators; // Those of a table are looked for among each other.
        }

        if (slice.CurrentChar == ']' && slice.PeekChar() == '(')
        {
            spent.Steps += AddressWithin(slice.AsSpan()[2..]) / 2;
        }

        return spent.Steps <= Most ? false : throw new TooManySignsException(processor.Block!.Span);
    }

    /// <summary>How many are open in one another, found as Markdig finds the last.</summary>
    private static int DepthOf(ContainerInline root)
    {
        var depth = 0;
        for (Inline? inline = root; inline is ContainerInline { IsClosed: false } open; inline = open.LastChild)
        {
            depth++;
        }

        return depth;
    }

    /// <summary>How far is read for the address and the title of a link, whether or not it becomes one.</summary>
    private static int AddressWithin(ReadOnlySpan<char> behind)
    {
        var address = behind.IndexOfAny(_blank);
        if (address < 0)
        {
            return behind.Length;
        }

        var rest = behind[address..].TrimStart();
        if (rest is not ['"' or '\'' or '(', ..])
        {
            return address;
        }

        var end = rest[1..].IndexOf(rest[0] == '(' ? ')' : rest[0]);
        return address + (end < 0 ? rest.Length : end);
    }

    /// <summary>A processor remembers no longer than a paragraph; its document does.</summary>
    private static Spent SpentOn(MarkdownDocument document)
    {
        if (document.GetData(typeof(Spent)) is Spent begun)
        {
            return begun;
        }

        var spent = new Spent();
        document.SetData(typeof(Spent), spent);
        return spent;
    }

    private sealed class Spent
    {
        private Block? _block;

        public int Steps { get; set; }

        /// <summary>Bars and line ends of the paragraph at hand, with something open around them.</summary>
        public int Separators { get; set; }

        public void Begin(Block block)
        {
            if (_block != block)
            {
                (_block, Separators) = (block, 0);
            }
        }
    }
}
