using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Estonian;
using SiteGen.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace SiteGen.Yaml;

/// <summary>
/// Parses YAML to nodes with source spans. Reads the library's events because its own tree overflows the stack on deep nesting, stops at
/// the first duplicate key and resolves aliases.
/// </summary>
internal sealed class YamlReader
{
    /// <summary>In one file, lists and keys with theirs counted as one.</summary>
    public const int MaxValues = 200_000;

    private const int MaxDepth = 64;

    private readonly SourceFile _file;
    private readonly int _start;
    private readonly DiagnosticBag _diagnostics;
    private readonly Parser _parser;
    private readonly Stack<int> _brackets = new();
    private ParsingEvent? _last;
    private int _values;

    private YamlReader(SourceFile file, int start, int length, DiagnosticBag diagnostics)
    {
        _file = file;
        _start = start;
        _diagnostics = diagnostics;
        _parser = new Parser(new StringReader(file.Text.Substring(start, length)));
    }

    /// <summary>Parses a whole file.</summary>
    /// <returns>An empty map if there is no content; null if the file is invalid, which is reported.</returns>
    public static YamlNode? Read(SourceFile file, DiagnosticBag diagnostics) => Read(file, 0, file.Text.Length, diagnostics);

    /// <summary>Parses a part of a file, such as front matter.</summary>
    public static YamlNode? Read(SourceFile file, int start, int length, DiagnosticBag diagnostics) =>
        PlainYaml.Read(file, start, length) ?? ReadWithLibrary(file, start, length, diagnostics);

    /// <summary>Bypasses the fast path: the library supports all of YAML but is slower.</summary>
    internal static YamlNode? ReadWithLibrary(SourceFile file, int start, int length, DiagnosticBag diagnostics)
    {
        try
        {
            return new YamlReader(file, start, length, diagnostics).Document();
        }
        catch (ParseFailedException)
        {
            return null;
        }
        catch (YamlException exception)
        {
            diagnostics.Add(YamlErrorExplainer.Explain(file, start + (int)exception.Start.Index));
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

        _diagnostics.Add(SyntaxProblems.SecondDocument(Span(second)));
        return null;
    }

    private YamlNode Node(ParsingEvent node, int depth)
    {
        if (depth > MaxDepth)
        {
            throw Fail(SyntaxProblems.TooDeep(Span(node), MaxDepth));
        }

        if (++_values > MaxValues)
        {
            throw Fail(SyntaxProblems.TooManyValues(Span(node), MaxValues));
        }

        if (node is AnchorAlias or NodeEvent { Anchor.IsEmpty: false })
        {
            var value = LineMistakes.ValueFrom(_file, _start + (int)node.Start.Index);
            throw Fail(SyntaxProblems.Anchor(value ?? Span(node), value is { } text ? LineMistakes.AnchorInQuotes(text) : null));
        }

        if (node is NodeEvent { Tag.IsEmpty: false } tagged)
        {
            throw Fail(YamlErrorExplainer.Tag(Span(node), tagged is Scalar { Style: ScalarStyle.Plain } && _brackets.Count == 0));
        }

        return node switch
        {
            Scalar scalar => Validate(new YamlScalar(Span(scalar), scalar.Value, scalar.Style == ScalarStyle.Plain)),
            SequenceStart start => List(start, depth),
            MappingStart start => Map(start, depth),
            _ => throw Fail(SyntaxProblems.Syntax(Span(node))),
        };
    }

    /// <summary>Validates the decoded value: escapes and folded lines can hide what a check of the source text does not see.</summary>
    private YamlScalar Validate(YamlScalar scalar)
    {
        if (scalar.Plain && IgnoredText.After(scalar.Span) is { } lost)
        {
            _diagnostics.Add(SyntaxProblems.IgnoredText(lost));
        }

        if (scalar.Plain && LineMistakes.ItemWithin(scalar.Span) is { } item)
        {
            throw Fail(item);
        }

        if (ControlCharacters.IndexIn(scalar.Value) is >= 0 and var control)
        {
            throw Fail(FileProblems.ControlCharacter(scalar.Span, scalar.Value[control]));
        }

        if (!PersonalCode.IsIn(scalar.Value))
        {
            return scalar;
        }

        throw Fail(PrivacyProblems.HiddenPersonalCode(_file.Path, scalar.Span.Line));
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

        return new YamlList(SpanTo(start, items.Count == 0 ? null : items[^1], next), items.ToImmutable());
    }

    private YamlMap Map(MappingStart start, int depth)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var seen = new Dictionary<string, YamlScalar>(StringComparer.Ordinal);
        var lastLine = 0;
        ParsingEvent next;
        if (start.Style == MappingStyle.Flow)
        {
            _brackets.Push(_start + (int)start.Start.Index);
        }

        while ((next = Next()) is not MappingEnd)
        {
            _values--; // A key is no value.
            if (Node(next, depth + 1) is not YamlScalar key)
            {
                throw Fail(ShapeProblems.KeyIsNotText(Span(next)));
            }

            if (key.Plain && key.Span.Line is var line && line != lastLine && LineMistakes.OddIndent(_file, line) is { } odd)
            {
                throw Fail(odd);
            }

            lastLine = key.Span.Line;

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

        return new YamlMap(SpanTo(start, entries.Count == 0 ? null : entries[^1].Value, next), entries.ToImmutable());
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
            // The library throws this if a bracket is still open at the end of the text.
        }
        catch (ArgumentException)
        {
            throw Fail(SyntaxProblems.Syntax(_last is null ? _file.Span(_start, 0) : Span(_last))); // thrown for a tag without a name
        }
        throw Fail(
            _brackets.TryPeek(out var open)
                ? SyntaxProblems.BracketNotClosed(_file.Span(open, 1), _file.Text[open] == '[' ? ']' : '}')
                : SyntaxProblems.Syntax(_last is null ? _file.Span(_start, 0) : Span(_last))
        );
    }

    private SourceSpan Span(ParsingEvent at) => _file.Span(_start + (int)at.Start.Index, (int)(at.End.Index - at.Start.Index));

    /// <summary>The end event of a block lies on a later line, so the span ends with the last node.</summary>
    private SourceSpan SpanTo(ParsingEvent start, YamlNode? last, ParsingEvent end)
    {
        var from = _start + (int)start.Start.Index;
        var to = end.End.Index > end.Start.Index || last is null ? _start + (int)end.End.Index : last.Span.Start + last.Span.Length;
        return _file.Span(from, to - from);
    }

    private ParseFailedException Fail(Diagnostic diagnostic)
    {
        _diagnostics.Add(diagnostic);
        return new ParseFailedException();
    }

    /// <summary>Aborts parsing after an error was reported.</summary>
    private sealed class ParseFailedException : Exception;
}
