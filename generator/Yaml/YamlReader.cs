using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Estonian;
using SiteGen.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace SiteGen.Yaml;

/// <summary>
/// YAML text to nodes with places. The library's own tree would end the process on deep nesting, stop at the first doubled key and
/// follow aliases; its events, read here, do none of that.
/// </summary>
internal sealed class YamlReader
{
    private const int MaxDepth = 64;

    private readonly SourceFile _file;
    private readonly int _start;
    private readonly DiagnosticBag _diagnostics;
    private readonly Parser _parser;
    private readonly Stack<int> _brackets = new();
    private ParsingEvent? _last;

    private YamlReader(SourceFile file, int start, int length, DiagnosticBag diagnostics)
    {
        _file = file;
        _start = start;
        _diagnostics = diagnostics;
        _parser = new Parser(new StringReader(file.Text.Substring(start, length)));
    }

    /// <summary>
    /// Reads a whole file. A file without content is an empty map; null means that it could not be read, and why is reported.
    /// </summary>
    public static YamlNode? Read(SourceFile file, DiagnosticBag diagnostics) => Read(file, 0, file.Text.Length, diagnostics);

    /// <summary>Reads a part of a file, such as front matter.</summary>
    public static YamlNode? Read(SourceFile file, int start, int length, DiagnosticBag diagnostics) =>
        PlainYaml.Read(file, start, length) ?? ReadAny(file, start, length, diagnostics);

    /// <summary>The same by the library alone, which knows all of YAML but takes its time.</summary>
    internal static YamlNode? ReadAny(SourceFile file, int start, int length, DiagnosticBag diagnostics)
    {
        try
        {
            return new YamlReader(file, start, length, diagnostics).Document();
        }
        catch (RefusedException)
        {
            return null;
        }
        catch (YamlException exception)
        {
            diagnostics.Add(YamlMistake.Explain(file, start + (int)exception.Start.Index));
            return null;
        }
    }

    private YamlNode? Document()
    {
        Next();
        if (Next() is StreamEnd)
        {
            return new YamlMap(_file.Span(_start, 0), []);
        }

        var root = Node(Next(), 0);
        Next();
        if (Next() is not DocumentStart second)
        {
            return root;
        }

        _diagnostics.Add(ShapeProblems.SecondDocument(Span(second)));
        return null;
    }

    private YamlNode Node(ParsingEvent node, int depth)
    {
        if (depth > MaxDepth)
        {
            throw Refuse(ShapeProblems.TooDeep(Span(node), MaxDepth));
        }

        if (node is AnchorAlias)
        {
            throw Refuse(ShapeProblems.Anchor(Span(node)));
        }

        if (node is NodeEvent { Anchor.IsEmpty: false })
        {
            throw Refuse(ShapeProblems.Anchor(Span(node)));
        }

        return node switch
        {
            Scalar scalar => Checked(new YamlScalar(Span(scalar), scalar.Value, scalar.Style == ScalarStyle.Plain)),
            SequenceStart start => List(start, depth),
            MappingStart start => Map(start, depth),
            _ => throw Refuse(ShapeProblems.Syntax(Span(node))),
        };
    }

    /// <summary>What the text did not show, escapes and joined lines may.</summary>
    private YamlScalar Checked(YamlScalar scalar)
    {
        if (scalar.Plain && LostBehind(scalar.Span) is { } lost)
        {
            _diagnostics.Add(ShapeProblems.IgnoredText(lost));
        }

        if (ControlCharacters.IndexIn(scalar.Value) is >= 0 and var control)
        {
            throw Refuse(FileProblems.ControlCharacter(scalar.Span, scalar.Value[control]));
        }

        if (!PersonalCode.Find(scalar.Value).Any())
        {
            return scalar;
        }

        throw Refuse(AgreementProblems.HiddenPersonalCode(_file.Path, scalar.Span.Line));
    }

    /// <summary>A comment that looks like text: no blank parts it from its sign, as in <c>Töötuba #avatud</c>.</summary>
    private SourceSpan? LostBehind(SourceSpan value)
    {
        var (text, end) = (_file.Text, value.Start + value.Length);
        var sign = end;
        while (sign < text.Length && text[sign] is ' ' or '\t')
        {
            sign++;
        }

        if (value.Length == 0 || sign == end || text[sign - 1] != ' ' || sign + 1 >= text.Length || text[sign] != '#')
        {
            return null;
        }

        if (char.IsWhiteSpace(text[sign + 1]) || text[sign + 1] == '#')
        {
            return null;
        }

        var lineEnd = text.IndexOf('\n', sign);
        return _file.Span(sign, (lineEnd < 0 ? text.Length : lineEnd) - sign);
    }

    private YamlList List(SequenceStart start, int depth)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        ParsingEvent next;
        if (start.Style == SequenceStyle.Flow)
        {
            _brackets.Push(_start + (int)start.Start.Index);
        }

        while ((next = Next()) is not SequenceEnd)
        {
            items.Add(Node(next, depth + 1));
        }

        if (start.Style == SequenceStyle.Flow)
        {
            _brackets.Pop();
        }

        return new YamlList(Through(start, items.Count == 0 ? null : items[^1], next), items.ToImmutable());
    }

    private YamlMap Map(MappingStart start, int depth)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var seen = new Dictionary<string, YamlScalar>(StringComparer.Ordinal);
        ParsingEvent next;
        if (start.Style == MappingStyle.Flow)
        {
            _brackets.Push(_start + (int)start.Start.Index);
        }

        while ((next = Next()) is not MappingEnd)
        {
            if (Node(next, depth + 1) is not YamlScalar key)
            {
                throw Refuse(ShapeProblems.KeyIsNotText(Span(next)));
            }

            var value = Node(Next(), depth + 1);
            if (seen.TryAdd(key.Value, key))
            {
                entries.Add(new YamlEntry(key, value));
            }
            else
            {
                _diagnostics.Add(ShapeProblems.DuplicateKey(key.Span, key.Value, seen[key.Value].Span));
            }
        }
        if (start.Style == MappingStyle.Flow)
        {
            _brackets.Pop();
        }

        return new YamlMap(Through(start, entries.Count == 0 ? null : entries[^1].Value, next), entries.ToImmutable());
    }

    private ParsingEvent Next()
    {
        try
        {
            if (_parser.MoveNext() && _parser.Current is { } next)
            {
                return _last = next;
            }
        }
        catch (InvalidOperationException)
        {
            // So the library ends where a bracket is open at the end of the text.
        }
        catch (ArgumentException)
        {
            throw Refuse(ShapeProblems.Syntax(_last is null ? _file.Span(_start, 0) : Span(_last))); // and so at a tag without a name
        }
        throw Refuse(
            _brackets.TryPeek(out var open)
                ? ShapeProblems.BracketNotClosed(_file.Span(open, 1), _file.Text[open] == '[' ? ']' : '}')
                : ShapeProblems.Syntax(_last is null ? _file.Span(_start, 0) : Span(_last))
        );
    }

    private SourceSpan Span(ParsingEvent at) => _file.Span(_start + (int)at.Start.Index, (int)(at.End.Index - at.Start.Index));

    /// <summary>A block's end is told by the line after it, so its last node says better where it ends.</summary>
    private SourceSpan Through(ParsingEvent start, YamlNode? last, ParsingEvent end)
    {
        var from = _start + (int)start.Start.Index;
        var to = end.End.Index > end.Start.Index || last is null ? _start + (int)end.End.Index : last.Span.Start + last.Span.Length;
        return _file.Span(from, to - from);
    }

    private RefusedException Refuse(Diagnostic diagnostic)
    {
        _diagnostics.Add(diagnostic);
        return new RefusedException();
    }

    /// <summary>The file cannot be read further; why has been reported.</summary>
    private sealed class RefusedException : Exception;
}
