using System.Buffers;
using System.Collections.Immutable;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SiteGen.Markup;

/// <summary>A text without its comments.</summary>
/// <param name="Comments">The comments in the original text.</param>
/// <param name="Unclosed">The offset in the original text of a comment without an end, which is not removed; null if there is none.</param>
internal sealed record Uncommented(string Text, ImmutableArray<Cut> Comments, int? Unclosed)
{
    /// <summary>Where a part of <see cref="Text"/> is in the original text.</summary>
    public int ToOriginal(int offset)
    {
        foreach (var cut in Comments)
        {
            if (cut.Start > offset)
            {
                break;
            }

            offset += cut.Length;
        }

        return offset;
    }
}

/// <summary>A removed part of a text: a comment, and the blanks or the line that it leaves.</summary>
/// <param name="Comment">The offset of the comment, at or after <paramref name="Start"/>.</param>
/// <param name="CommentLength">Length without blanks around it.</param>
internal readonly record struct Cut(int Start, int Length, int Comment, int CommentLength);

/// <summary>HTML comments in Markdown. In code they are text.</summary>
internal static class Comments
{
    private const string Opening = "<!--";
    private const string Closing = "-->";

    /// <summary>After so many characters are read, everything that looks like a comment is one, so that no text takes long.</summary>
    private const int MaxRead = 100_000;

    private static readonly SearchValues<string> _codeSigns = SearchValues.Create(["`", "~~~", "    ", "\t"], StringComparison.Ordinal);

    /// <summary>All problems of a text ask for the same again.</summary>
    private static volatile Tuple<string, Uncommented>? _latest;

    public static bool MayBeIn(ReadOnlySpan<char> markdown) => markdown.Contains(Opening, StringComparison.Ordinal);

    public static Uncommented Remove(string markdown)
    {
        if (_latest is { } latest && latest.Item1 == markdown)
        {
            return latest.Item2;
        }

        var read = Read(markdown);
        _latest = Tuple.Create(markdown, read);
        return read;
    }

    private static Uncommented Read(string markdown)
    {
        var cuts = ImmutableArray.CreateBuilder<Cut>();
        var text = markdown;
        var read = text.Length;
        var (from, removed) = (0, 0);
        var code = CodeIn(text);
        while (text.IndexOf(Opening, from, StringComparison.Ordinal) is >= 0 and var start)
        {
            if (code.Exists(span => span.Start <= start && start <= span.End))
            {
                from = start + Opening.Length;
                continue;
            }

            var close = text.IndexOf(Closing, start + Opening.Length, StringComparison.Ordinal);
            if (close < 0)
            {
                return new Uncommented(text, cuts.ToImmutable(), removed + start);
            }

            var end = close + Closing.Length;
            var (first, last) = WithBlanks(text, start, end);
            cuts.Add(new Cut(removed + first, last - first, removed + start, end - start));
            removed += last - first;
            text = text.Remove(first, last - first);
            from = first;
            // What a comment contains can change how the rest was read.
            read += text.Length;
            code = read < MaxRead ? CodeIn(text) : [];
        }

        return new Uncommented(text, cuts.ToImmutable(), null);
    }

    /// <summary>Extends a comment to its whole lines if they contain nothing else, otherwise by the blanks on one side.</summary>
    private static (int Start, int End) WithBlanks(string text, int start, int end)
    {
        var (before, after) = (start, end);
        while (before > 0 && text[before - 1] is ' ' or '\t')
        {
            before--;
        }

        while (after < text.Length && text[after] is ' ' or '\t')
        {
            after++;
        }

        var (opensLine, endsLine) = (before == 0 || text[before - 1] == '\n', after == text.Length || text[after] == '\n');
        return opensLine && endsLine ? (before, Math.Min(after + 1, text.Length))
            : endsLine ? (before, after)
            : opensLine || before < start ? (start, after)
            : (start, end);
    }

    private static List<SourceSpan> CodeIn(string markdown)
    {
        if (!markdown.AsSpan().ContainsAny(_codeSigns))
        {
            return [];
        }

        try
        {
            var document = MarkdownSyntax.Parse(markdown, new Effort(Effort.OfWords));
            return [.. document.Descendants().Where(static node => node is CodeBlock or CodeInline).Select(static node => node.Span)];
        }
        catch (Exception exception) when (exception is ArgumentException or TooMuchMarkdownException)
        {
            return []; // reported when the text is rendered
        }
    }
}
