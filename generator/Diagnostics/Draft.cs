using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Diagnostics;

/// <summary>Lines to write in the place of a value that has the wrong form.</summary>
/// <param name="Lines">Block YAML without the indentation of the place.</param>
/// <param name="IsCertain">Whether the lines are complete and mean what the author meant.</param>
internal sealed record Draft(ImmutableArray<string> Lines, bool IsCertain)
{
    public static Draft Certain(params ImmutableArray<string> lines) => new(lines, true);

    public static Draft Likely(params ImmutableArray<string> lines) => new(lines, false);

    /// <summary>The lines as an item of a list.</summary>
    public Draft AsItem() => this with { Lines = [.. Lines.Select(static (line, at) => (at == 0 ? "- " : "  ") + line)] };

    /// <summary>The lines below the key whose value they are; an item of a list stands alone.</summary>
    public Message Help(SourceSpan value, string key)
    {
        var lines = Place(value) switch
        {
            { IsBelowKey: true } => Lines.Select(static line => "  " + line).Prepend($"{key}:"),
            { IsItem: true } => AsItem().Lines,
            _ => Lines,
        };
        return $"write it like this:{Message.Block(lines)}";
    }

    /// <summary>Null where the lines are not certain or the place has another style.</summary>
    public Fix? FixOf(SourceSpan value)
    {
        if (!IsCertain || value.Text is [.., '\n'] || Place(value) is not { } place)
        {
            return null;
        }

        var separator = "\n" + new string(' ', place.Indent);
        var lines = string.Join(separator, Lines);
        return place.IsBelowKey
            ? new Fix(value.File.Span(place.Colon, value.Start + value.Length - place.Colon), separator + lines)
            : new Fix(value, lines);
    }

    /// <summary>Where the value stands: behind a key, or at the start of a line or a list item. Null within brackets.</summary>
    private static (bool IsBelowKey, bool IsItem, int Indent, int Colon)? Place(SourceSpan value)
    {
        var before = value.Before;
        var indent = before.Length - before.TrimStart(" -").Length;
        if (indent == before.Length)
        {
            return (false, before.Contains('-'), indent, value.Start);
        }

        var key = before.TrimEnd();
        // Tabs alone are no key. Stops at the first sign that is none of a key: the line may be long.
        return key is [.., ':'] && key[indent..].IndexOfAny("{[\":") == key.Length - 1 - indent
            ? (true, false, indent + 2, value.Start - before.Length + key.Length)
            : null;
    }
}
