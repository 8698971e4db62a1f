using Scriban.Syntax;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Rendering;

/// <summary>
/// Reads a template as a browser would read what it makes, branch by branch, so that each value's place is known before any page is
/// rendered. A value where escaping cannot help is refused; one in an attribute is noted, for <see cref="HtmlContext"/> to judge.
/// </summary>
internal sealed class TemplateLint : ScriptVisitor
{
    private readonly SourceFile _source;
    private readonly IReadOnlySet<string> _names;
    private readonly Dictionary<ScriptNode, ValuePlace> _places;
    private readonly List<Diagnostic> _problems = [];
    private HtmlState _state = HtmlState.Text;
    private ScriptEscapeStatement? _open;
    private bool _isBehindDataTag;

    private TemplateLint(SourceFile source, IReadOnlySet<string> names, Dictionary<ScriptNode, ValuePlace> places) =>
        (_source, _names, _places) = (source, names, places);

    /// <param name="names">The templates that can be included.</param>
    /// <param name="places">Receives the attributes that values stand in.</param>
    public static bool Passes(
        TemplateFile template,
        IReadOnlySet<string> names,
        Dictionary<ScriptNode, ValuePlace> places,
        DiagnosticBag diagnostics
    )
    {
        if (template.Script?.Page is not { } page)
        {
            return template.Script is not null;
        }

        var lint = new TemplateLint(template.Source, names, places);
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

        if (RefusedStatements.Find(node) is not var (statement, instead))
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
        if (_state.Mode == HtmlMode.AfterBranches && text is [not (' ' or '\n' or '\t' or '\r' or '/' or '>'), ..])
        {
            Message glued = $"an earlier branch may have added an attribute, so what follows must be separated by a space";
            _problems.Add(TemplateProblems.UnbalancedHtml(_source.Span(node.Text.Index, 1), glued));
        }

        _isBehindDataTag =
            text.EndsWith(JsonLd.Tag, StringComparison.Ordinal) && _state.After(text[..^JsonLd.Tag.Length]) == HtmlState.Text;
        _state = _state.After(text);
    }

    public override void Visit(ScriptExpressionStatement node)
    {
        if (node.CanOutput)
        {
            Place(node);
        }

        base.Visit(node);
    }

    public override void Visit(ScriptEscapeStatement node) => _open = node.IsEntering ? node : null;

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

    public override void Visit(ScriptForStatement node)
    {
        Visit(node.Iterator);
        Visit(node.NamedArguments);
        Branch(node, node.Body, null);
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

    private void Place(ScriptExpressionStatement node)
    {
        if (_isBehindDataTag)
        {
            _places.Add(node, new ValuePlace('\0', IsAddress: false, IsData: true));
            _isBehindDataTag = false;
        }
        else if (ValuePlaces.WhyUnsafe(_state) is { } place)
        {
            _problems.Add(TemplateProblems.UnsafePlace(SpanOf(node.Expression ?? (ScriptNode)node), place));
        }
        else if (_state.Mode == HtmlMode.Quoted)
        {
            _places.Add(node, new ValuePlace(_state.Quote, ValuePlaces.IsAddress(_state.Attribute)));
        }
    }

    /// <summary>One of two ways is taken; a way that is not there leaves everything as it was.</summary>
    private void Branch(ScriptNode statement, ScriptNode? taken, ScriptNode? otherwise)
    {
        var before = _state;
        _isBehindDataTag = false;
        Visit(taken);
        var one = _state;
        _state = before;
        _isBehindDataTag = false;
        Visit(otherwise);
        _isBehindDataTag = false;
        _state = Join(statement, one, _state);
    }

    private HtmlState Join(ScriptNode statement, HtmlState one, HtmlState other)
    {
        if (one == other)
        {
            return one;
        }

        if (one.IsBetweenParts && other.IsBetweenParts && one.Element == other.Element)
        {
            return new HtmlState(HtmlMode.AfterBranches, one.Element);
        }

        Message difference = $"one {ValuePlaces.Describe(one)}, another {ValuePlaces.Describe(other)}";
        _problems.Add(TemplateProblems.UnbalancedHtml(HeadOf(statement), $"the branches of this statement end differently: {difference}"));
        return other;
    }

    private void CheckEnd()
    {
        if (_open is not null)
        {
            _problems.Add(TemplateProblems.Syntax(SpanOf(_open), "this `{{` is not closed"));
        }

        if (_state.Mode == HtmlMode.Text || _problems.Count > 0)
        {
            return;
        }

        var last = _source.Span(_source.Text.TrimEnd().Length - 1, 1);
        _problems.Add(TemplateProblems.UnbalancedHtml(last, $"the template ends {ValuePlaces.Describe(_state)}"));
    }

    /// <summary>A statement without the block that it is around.</summary>
    private SourceSpan HeadOf(ScriptNode statement)
    {
        var span = SpanOf(statement);
        var end = span.Text.IndexOfAny("};\n");
        return end < 0 ? span : _source.Span(span.Start, span.Text[..end].TrimEnd().Length);
    }

    private SourceSpan SpanOf(ScriptNode node) => TemplateSet.SpanIn(_source, node.Span);
}
