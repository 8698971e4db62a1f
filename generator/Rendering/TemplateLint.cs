using Scriban.Syntax;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Rendering;

/// <summary>
/// Reads the HTML of a template as browsers do, branch by branch, to find the escaping context of each value before any page is rendered.
/// Rejects values where escaping cannot help; records those in attributes for <see cref="HtmlContext"/> to check.
/// </summary>
internal sealed class TemplateLint : ScriptVisitor
{
    private readonly SourceFile _source;
    private readonly IReadOnlySet<string> _names;
    private readonly Dictionary<ScriptNode, EscapingContext> _contexts;
    private readonly List<Diagnostic> _problems = [];
    private HtmlReadings _html = HtmlReadings.Data;
    private ScriptEscapeStatement? _unclosed;
    private bool _isAfterJsonLdTag;
    private bool _isVerbatim;

    private TemplateLint(SourceFile source, IReadOnlySet<string> names, Dictionary<ScriptNode, EscapingContext> contexts) =>
        (_source, _names, _contexts) = (source, names, contexts);

    /// <param name="names">The names of all templates.</param>
    /// <param name="contexts">Receives the contexts of values in attributes.</param>
    public static bool Passes(
        TemplateFile template,
        IReadOnlySet<string> names,
        Dictionary<ScriptNode, EscapingContext> contexts,
        DiagnosticBag diagnostics
    )
    {
        if (template.Script?.Page is not { } page)
        {
            return template.Script is not null;
        }

        var lint = new TemplateLint(template.Source, names, contexts);
        lint.Visit(page);
        lint.CheckEnd();
        foreach (var problem in lint._problems)
        {
            diagnostics.Add(problem);
        }

        return lint._problems.Count == 0;
    }

    public override void Visit(ScriptNode? node)
    {
        if (node is null)
        {
            return;
        }

        if (ForbiddenStatements.Find(node) is not var (statement, instead))
        {
            base.Visit(node);
        }
        else
        {
            _problems.Add(TemplateProblems.ForbiddenStatement(HeadOf(node), statement, instead));
        }
    }

    public override void Visit(ScriptRawStatement node)
    {
        var text = node.Text.FullText.AsSpan(node.Text.Index, node.Text.Length);
        if (_html.NeedsBlank && text is [not (' ' or '\n' or '\t' or '\r' or '\f' or '/' or '>'), ..])
        {
            Message glued = $"an earlier branch may have added an attribute, so what follows must be separated by a space";
            _problems.Add(TemplateProblems.UnbalancedHtml(_source.Span(node.Text.Index, 1), glued));
        }

        if (SchemeEndBehindValue(text) is var end and >= 0)
        {
            _problems.Add(TemplateProblems.SchemeBehindValue(_source.Span(node.Text.Index + end, 1)));
        }

        _isVerbatim = text.EndsWith("<code>") || text.EndsWith("<cite>") || text.EndsWith("<option>");
        _isAfterJsonLdTag = text.EndsWith(JsonLd.Tag, StringComparison.Ordinal) && _html.After(text[..^JsonLd.Tag.Length]).IsData;
        _html = _html.After(text);
    }

    public override void Visit(ScriptExpressionStatement node)
    {
        if (node.CanOutput)
        {
            RecordContext(node);
        }

        base.Visit(node);
    }

    public override void Visit(ScriptEscapeStatement node) => _unclosed = node.IsEntering ? node : null;

    public override void Visit(ScriptIfStatement node)
    {
        Visit(node.Condition);
        Branch(node, node.Then, node.Else);
    }

    public override void Visit(ScriptWhenStatement node)
    {
        Visit(node.Values);
        Branch(node, node.Body, node.Next);
    }

    /// <summary>Visits the body until another turn adds no new reading.</summary>
    public override void Visit(ScriptForStatement node)
    {
        Visit(node.Iterator);
        Visit(node.NamedArguments);
        HtmlReadings before;
        var problems = _problems.Count;
        do
        {
            before = _html;
            Branch(node, node.Body, null);
        } while (_problems.Count == problems && !_html.IsSameAs(before));

        Branch(node, node.Else, null);
    }

    public override void Visit(ScriptFunctionCall node)
    {
        var included = node.Target is ScriptVariableGlobal { Name: "include" } ? node.Arguments.FirstOrDefault() as ScriptLiteral : null;
        if (included is { Value: string name } && !_names.Contains(name))
        {
            _problems.Add(TemplateProblems.UnknownInclude(SpanOf(included), name, SpellingSuggestion.Nearest(name, _names)));
        }

        base.Visit(node);
    }

    private void RecordContext(ScriptExpressionStatement node)
    {
        if (_isAfterJsonLdTag)
        {
            _contexts[node] = new EscapingContext('\0', IsUrl: false, IsData: true);
            _isAfterJsonLdTag = false;
        }
        else if (EscapingPolicy.WhyUnsafe(_html) is { } context)
        {
            _problems.Add(TemplateProblems.UnsafePlace(SpanOf(node.Expression ?? (ScriptNode)node), context));
        }
        else if (EscapingPolicy.ContextOf(_html) is { } limited)
        {
            _contexts[node] = limited;
            _html = _html.AfterValue();
        }
        else if (_isVerbatim)
        {
            _contexts[node] = EscapingContext.Verbatim;
        }

        _isVerbatim = false;
    }

    /// <summary>
    /// Where text behind a value, in the same URL, could end a scheme that the value began, such as <c>javascript</c>; −1 if nowhere.
    /// </summary>
    private int SchemeEndBehindValue(ReadOnlySpan<char> text)
    {
        var quoted = _html.States.FirstOrDefault(static state => state.IsBehindValue);
        var end = quoted.IsBehindValue ? text.IndexOfAny(":&/?#" + quoted.Quote) : -1;
        return end >= 0 && (text[end] == ':' || (text[end] == '&' && !text[end..].StartsWith("&amp;"))) ? end : -1;
    }

    /// <summary>Visits both branches and joins their readings; a missing branch leaves them unchanged.</summary>
    private void Branch(ScriptNode statement, ScriptNode? then, ScriptNode? otherwise)
    {
        var before = _html;
        _isAfterJsonLdTag = false;
        Visit(then);
        var one = _html;
        _html = before;
        _isAfterJsonLdTag = false;
        Visit(otherwise);
        _isAfterJsonLdTag = false;
        _html = Join(statement, one, _html);
    }

    private HtmlReadings Join(ScriptNode statement, HtmlReadings one, HtmlReadings other)
    {
        if (one.Join(other) is { } both)
        {
            return both;
        }

        Message difference = $"one {EscapingPolicy.Describe(one)}, another {EscapingPolicy.Describe(other)}";
        _problems.Add(TemplateProblems.UnbalancedHtml(HeadOf(statement), $"the branches of this statement end differently: {difference}"));
        return other;
    }

    private void CheckEnd()
    {
        if (_unclosed is not null)
        {
            _problems.Add(TemplateProblems.Syntax(SpanOf(_unclosed), "this `{{` is not closed"));
        }

        if (_html.IsData || _problems.Count > 0)
        {
            return;
        }

        var last = _source.Span(_source.Text.TrimEnd().Length - 1, 1);
        _problems.Add(TemplateProblems.UnbalancedHtml(last, $"the template ends {EscapingPolicy.Describe(_html)}"));
    }

    /// <summary>The head of a statement, without its block.</summary>
    private SourceSpan HeadOf(ScriptNode statement)
    {
        var span = SpanOf(statement);
        var end = span.Text.IndexOfAny("};\n");
        return end < 0 ? span : _source.Span(span.Start, span.Text[..end].TrimEnd().Length);
    }

    private SourceSpan SpanOf(ScriptNode node) => TemplateSet.SpanIn(_source, node.Span);
}
