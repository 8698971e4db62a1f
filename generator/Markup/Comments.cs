using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SiteGen.Markup;

/// <summary>A text without its comments.</summary>
/// <param name="Comments">Their offsets in the original text, and their lengths without blanks around them.</param>
/// <param name="Unclosed">The offset in the original text of a comment without an end, which is not removed; null if there is none.</param>
internal sealed record Uncommented(string Text, ImmutableArray<(int Start, int Length)> Comments, int? Unclosed);

/// <summary>HTML comments in Markdown. In code they are text.</summary>
internal static class Comments
{
    private const string Opening = "<!--";
    private const string Closing = "-->";

    /// <summary>After so many characters are read, everything that looks like a comment is one, so that no text takes long.</summary>
    private const int MaxRead = 200_000;

    private static readonly SearchValues<string> _codeSigns = SearchValues.Create(["`", "~~~", "    ", "\t"], StringComparison.Ordinal);

    public static bool MayBeIn(ReadOnlySpan<char> markdown) => markdown.Contains(Opening, StringComparison.Ordinal);

    public static Uncommented Remove(string markdown)
    {
        var comments = ImmutableArray.CreateBuilder<(int Start, int Length)>();
        // The text so far is what is kept, and the rest of the original from an offset on.
        var (kept, rest, from) = (new StringBuilder(), 0, 0);
        var read = markdown.Length;
        var code = CodeIn(markdown);
        while (markdown.IndexOf(Opening, from, StringComparison.Ordinal) is >= 0 and var start)
        {
            if (IsWithin(code, kept.Length + start - rest))
            {
                from = start + Opening.Length;
                continue;
            }

            var close = markdown.IndexOf(Closing, start + Opening.Length, StringComparison.Ordinal);
            if (close < 0)
            {
                return new Uncommented($"{kept}{markdown.AsSpan(rest)}", comments.ToImmutable(), start);
            }

            var end = close + Closing.Length;
            comments.Add((start, end - start));
            kept.Append(markdown, rest, start - rest);
            from = rest = AfterBlanks(kept, markdown, end);
            // What a comment contains can change how the rest was read.
            read += kept.Length + markdown.Length - rest;
            code = read < MaxRead ? CodeIn($"{kept}{markdown.AsSpan(rest)}") : [];
        }

        return new Uncommented($"{kept}{markdown.AsSpan(rest)}", comments.ToImmutable(), null);
    }

    /// <summary>
    /// Leaves out the whole lines of a comment if they contain nothing else, otherwise the blanks on one side.
    /// </summary>
    /// <returns>Where the rest begins.</returns>
    private static int AfterBlanks(StringBuilder kept, string markdown, int end)
    {
        var (before, after) = (kept.Length, end);
        while (before > 0 && kept[before - 1] is ' ' or '\t')
        {
            before--;
        }

        while (after < markdown.Length && markdown[after] is ' ' or '\t')
        {
            after++;
        }

        var (opensLine, endsLine) = (before == 0 || kept[before - 1] == '\n', after == markdown.Length || markdown[after] == '\n');
        var hasBlanks = before < kept.Length;
        kept.Length = endsLine ? before : kept.Length;
        return opensLine && endsLine ? Math.Min(after + 1, markdown.Length)
            : opensLine || endsLine || hasBlanks ? after
            : end;
    }

    /// <param name="code">In their order; none is within another.</param>
    private static bool IsWithin(List<SourceSpan> code, int offset)
    {
        var (from, to) = (0, code.Count);
        while (from < to)
        {
            var middle = (from + to) / 2;
            (from, to) = code[middle].Start <= offset ? (middle + 1, to) : (from, middle);
        }

        return from > 0 && offset <= code[from - 1].End;
    }

    private static List<SourceSpan> CodeIn(string markdown)
    {
        if (!markdown.AsSpan().ContainsAny(_codeSigns))
        {
            return [];
        }

        try
        {
            var document = MarkdownSyntax.Parse(markdown, new Effort(Effort.OfText));
            return
            [
                .. document
                    .Descendants()
                    .Where(static node => node is CodeBlock or CodeInline)
                    .Select(static node => node.Span)
                    .OrderBy(static span => span.Start),
            ];
        }
        catch (Exception exception) when (exception is ArgumentException or TooMuchMarkdownException)
        {
            return []; // reported when the text is rendered
        }
    }
}
