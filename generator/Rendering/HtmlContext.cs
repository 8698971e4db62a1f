using System.Collections;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Text;
using ScribanSpan = Scriban.Parsing.SourceSpan;

namespace SiteGen.Rendering;

/// <summary>
/// Runs a template for one page: escapes every value, checks URLs before they are written, and reports unknown names as errors. Used for a
/// single page, because the limits apply to the lifetime of the context.
/// </summary>
internal sealed class HtmlContext : TemplateContext
{
    /// <summary>
    /// In characters; the output of an include counts twice. Stops runaway templates; a list of a hundred thousand programmes takes half of
    /// it.
    /// </summary>
    public const int MaxPageLength = 128 * 1024 * 1024;

    /// <summary>No value is longer than the file that it comes from.</summary>
    private const int MaxTextLength = (int)InputFile.MaxTextBytes;

    private const int MaxLoopIterations = 10_000_000;
    private const int MaxIncludeDepth = 50;

    private readonly TemplateSet _templates;
    private readonly StepCounter _steps;
    private readonly IScriptObject[] _scopes;
    private readonly bool _breaksWords;

    /// <param name="steps">The steps of the page, in all its templates.</param>
    /// <param name="breaksWords">Whether long words get soft hyphens.</param>
    /// <param name="scopes">The variables of the template; later scopes shadow earlier ones.</param>
    public HtmlContext(TemplateSet templates, StepCounter steps, bool breaksWords, params IScriptObject[] scopes)
        : base(templates.Builtins)
    {
        _templates = templates;
        _steps = steps;
        _breaksWords = breaksWords;
        _scopes = [templates.Builtins, .. scopes];
        TryGetVariable = UnknownVariable;
        TryGetMember = UnknownMember;
        MemberFilter = static _ => false; // no reflection
        EnableRelaxedIndexerAccess = false;
        AutoIndent = false;
        NewLine = "\n";
        RecursiveLimit = MaxIncludeDepth;
        LoopLimit = MaxLoopIterations;
        LimitToString = MaxTextLength;
        OnStringLimit = ScriptLimitBehavior.Throw;
        OutputLimit = MaxPageLength;
        OnOutputLimit = ScriptLimitBehavior.Throw;
        foreach (var scope in scopes)
        {
            PushGlobal(scope);
        }

        PushGlobal(new ScriptObject());
    }

    /// <summary>Validates the value here because <see cref="Write"/> receives only the enclosing block, not the statement.</summary>
    public override object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction)
    {
        Spend(1, scriptNode);
        var value = base.Evaluate(scriptNode, aliasReturnedFunction);
        if (value is null || scriptNode is null)
        {
            return value;
        }

        if (value is ScriptRange range)
        {
            value = Listed(range, scriptNode);
        }

        Spend(StepCost.Of(scriptNode, value), scriptNode);
        if (value is IList && IsOperand(scriptNode))
        {
            throw new TemplateFaultException(TemplateProblems.ListOperand(_templates.SpanOf(scriptNode.Span)));
        }

        if (scriptNode is ScriptExpressionStatement { CanOutput: true } statement)
        {
            value = value is string text ? SoftHyphens.In(_templates.ContextOf(statement), text, _breaksWords) : value;
            Validate(statement, value);
            return value;
        }

        return value;
    }

    public override string? ObjectToString(object? value, bool nested = false)
    {
        var text = base.ObjectToString(value, nested);
        Spend(value is string ? StepCost.OfText(text!.Length) : text?.Length ?? 0, CurrentNode);
        return text;
    }

    /// <summary>Counts the work of a part of the template, and ends the page if it is too much.</summary>
    public void Spend(long steps, ScriptNode? at)
    {
        if (_steps.Add(steps))
        {
            throw new TemplateFaultException(
                TemplateProblems.TooManySteps(_templates.SpanOf(at?.Span ?? CurrentSpan), StepCounter.MaxSteps / 1_000_000)
            );
        }
    }

    public override TemplateContext Write(ScribanSpan span, object? textAsObject) =>
        textAsObject switch
        {
            null => this,
            HtmlString html => Write(html.Value),
            JsonLd data => Write(data.Value),
            _ => Write(Html.Encode(ObjectToString(textAsObject) ?? "")),
        };

    /// <summary>Empty values are falsy.</summary>
    public override bool ToBool(ScribanSpan span, object? value) =>
        value switch
        {
            string text => text.Length > 0,
            HtmlString html => html.Value.Length > 0,
            ICollection list => list.Count > 0,
            _ => base.ToBool(span, value),
        };

    /// <summary>Whether the value is compared or calculated with, which takes exponential time for nested lists.</summary>
    private static bool IsOperand(ScriptNode node) =>
        node.Parent switch
        {
            ScriptBinaryExpression binary => binary.Operator
                is not (ScriptBinaryOperator.And or ScriptBinaryOperator.Or or ScriptBinaryOperator.EmptyCoalescing),
            ScriptCaseStatement choice => choice.Value == node,
            ScriptList list => list.Parent is ScriptWhenStatement,
            _ => false,
        };

    /// <summary>Scriban goes through a range again whenever it is asked for its size or an item.</summary>
    private ScriptArray Listed(ScriptRange range, ScriptNode node)
    {
        var list = new ScriptArray();
        foreach (var item in range)
        {
            Spend(1, node);
            list.Add(item);
        }

        return list;
    }

    private void Validate(ScriptExpressionStatement statement, object value)
    {
        var context = _templates.ContextOf(statement);
        if (WhyUnprintable(value, context) is { } what)
        {
            throw new TemplateFaultException(TemplateProblems.Unprintable(SpanOf(statement), what));
        }

        if (context is not { IsUrl: true } attribute)
        {
            return;
        }

        var before = AttributeValueSoFar(attribute.Quote);
        Spend(StepCost.OfText(before.Length), statement);
        if (UrlAttribute.IsForbidden(before, ObjectToString(value) ?? "", attribute.IsRefresh, out var url))
        {
            throw new TemplateFaultException(TemplateProblems.ForbiddenAddress(SpanOf(statement), url));
        }
    }

    private static Message? WhyUnprintable(object value, EscapingContext? context) =>
        value switch
        {
            JsonLd => context is { IsData: true } ? null : (Message)$"structured data, which must come directly after `{JsonLd.Tag}`",
            _ when context is { IsData: true } => $"not structured data, and a script may contain nothing else",
            HtmlString => context is null ? null : (Message)$"HTML, but only text may stand here",
            IConvertible => null,
            _ => value is IList ? (Message)$"a list" : $"an object with members",
        };

    /// <summary>The HTML of the attribute's value up to this point.</summary>
    private string AttributeValueSoFar(char quote)
    {
        var written = ((StringBuilderOutput)Output).Builder;
        var start = written.Length;
        while (start > 0 && written[start - 1] != quote)
        {
            start--;
        }

        return written.ToString(start, written.Length - start);
    }

    private bool UnknownVariable(TemplateContext context, ScribanSpan span, ScriptVariable variable, out object? value) =>
        throw Unknown(span, variable.Name, _scopes.SelectMany(static scope => scope.GetMembers()));

    private bool UnknownMember(TemplateContext context, ScribanSpan span, object target, string member, out object? value) =>
        throw Unknown(span, member, target is IScriptObject known ? known.GetMembers() : []);

    private TemplateFaultException Unknown(ScribanSpan span, string name, IEnumerable<string> known) =>
        new(TemplateProblems.UnknownName(_templates.SpanOf(span), name, SpellingSuggestion.Nearest(name, known)));

    private SourceSpan SpanOf(ScriptExpressionStatement statement) =>
        _templates.SpanOf((statement.Expression ?? (ScriptNode)statement).Span);
}
