using System.Collections;
using System.Net;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;
using SiteGen.Diagnostics;
using SiteGen.Text;
using ScribanSpan = Scriban.Parsing.SourceSpan;

namespace SiteGen.Rendering;

/// <summary>
/// Runs a template for one page: every value is escaped, an address is judged before it is written, and an unknown name is an error.
/// Never used for a second page, since its limits count over its whole life.
/// </summary>
internal sealed class HtmlContext : TemplateContext
{
    /// <summary>
    /// In characters; what an include makes counts again where it is written. A template that goes on and on ends there, and a list of a
    /// hundred thousand programmes takes half of it.
    /// </summary>
    public const int LongestPage = 128 * 1024 * 1024;

    private const int MostSteps = 10_000_000;
    private const int DeepestInclude = 50;

    private readonly TemplateSet _templates;
    private readonly IScriptObject[] _scopes;

    /// <param name="scopes">What the template is given; a later one hides an earlier one's names.</param>
    public HtmlContext(TemplateSet templates, params IScriptObject[] scopes)
        : base(templates.Builtins)
    {
        _templates = templates;
        _scopes = [templates.Builtins, .. scopes];
        TryGetVariable = UnknownVariable;
        TryGetMember = UnknownMember;
        MemberFilter = static _ => false; // nothing is read by reflection
        EnableRelaxedIndexerAccess = false;
        AutoIndent = false;
        NewLine = "\n";
        RecursiveLimit = DeepestInclude;
        LoopLimit = MostSteps;
        LimitToString = LongestPage;
        OnStringLimit = ScriptLimitBehavior.Throw;
        OutputLimit = LongestPage;
        OnOutputLimit = ScriptLimitBehavior.Throw;
        foreach (var scope in scopes)
        {
            PushGlobal(scope);
        }

        PushGlobal(new ScriptObject());
    }

    /// <summary>Scriban tells <see cref="Write"/> only the block that a value is written from, so the statement is judged here.</summary>
    public override object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction)
    {
        var value = base.Evaluate(scriptNode, aliasReturnedFunction);
        if (value is not null && scriptNode is ScriptExpressionStatement { CanOutput: true } statement)
        {
            Judge(statement, value);
        }

        return value;
    }

    public override TemplateContext Write(ScribanSpan span, object? textAsObject) =>
        textAsObject switch
        {
            null => this,
            HtmlString html => Write(html.Value),
            JsonLd data => Write(data.Value),
            _ => Write(Html.Encode(ObjectToString(textAsObject) ?? "")),
        };

    /// <summary>What is empty counts as not there.</summary>
    public override bool ToBool(ScribanSpan span, object? value) =>
        value switch
        {
            string text => text.Length > 0,
            HtmlString html => html.Value.Length > 0,
            ICollection list => list.Count > 0,
            _ => base.ToBool(span, value),
        };

    private void Judge(ScriptExpressionStatement statement, object value)
    {
        var place = _templates.PlaceOf(statement);
        if (WhyUnprintable(value, place) is { } what)
        {
            throw new TemplateFaultException(TemplateProblems.Unprintable(SpanOf(statement), what));
        }

        if (place is not { IsAddress: true } attribute)
        {
            return;
        }

        var address = WrittenSince(attribute.Quote) + ObjectToString(value);
        if (address.Length == 0 || LinkPolicy.Judge(address) != LinkKind.Forbidden)
        {
            return;
        }

        throw new TemplateFaultException(TemplateProblems.ForbiddenAddress(SpanOf(statement), address));
    }

    private static Message? WhyUnprintable(object value, ValuePlace? place) =>
        value switch
        {
            JsonLd => place is { IsData: true } ? null : (Message)$"structured data, which must come directly after `{JsonLd.Tag}`",
            _ when place is { IsData: true } => $"not structured data, and a script may contain nothing else",
            HtmlString => place is null ? null : (Message)$"HTML, but attributes contain text",
            IConvertible => null,
            _ => value is IList ? (Message)$"a list" : $"an object with members",
        };

    /// <summary>What the attribute holds so far: values and fixed text together make the address that a browser sees.</summary>
    private string WrittenSince(char quote)
    {
        var written = ((StringBuilderOutput)Output).Builder;
        var start = written.Length;
        while (start > 0 && written[start - 1] != quote)
        {
            start--;
        }

        return WebUtility.HtmlDecode(written.ToString(start, written.Length - start));
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
