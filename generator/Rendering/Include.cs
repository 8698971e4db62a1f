using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;
using SiteGen.Diagnostics;

namespace SiteGen.Rendering;

/// <summary>
/// <c>include 'parts/figure.html' label: text</c>: renders another template; the result is HTML and not escaped again. Unlike Scriban's
/// own, it does no file access and finds only loaded templates.
/// </summary>
internal sealed class Include(TemplateSet templates) : IScriptCustomFunction
{
    public int RequiredParameterCount => 1;

    public int ParameterCount => 1;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), index == 0 ? "template" : "value");

    public object Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        var caller = callerContext ?? context.CurrentNode!;
        var name = arguments[0] as string ?? "";
        var template =
            templates.Find(name)
            ?? throw new TemplateFaultException(
                TemplateProblems.UnknownInclude(templates.SpanOf(caller.Span), name, templates.NearestTo(name))
            );

        ((HtmlContext)context).Spend(StepCost.Include, caller);
        return new HtmlString(template.Script is { } script ? context.RenderTemplate(script, arguments, caller) : "");
    }

    public ValueTask<object?> InvokeAsync(
        TemplateContext context,
        ScriptNode? callerContext,
        ScriptArray arguments,
        ScriptBlockStatement? blockStatement
    ) => new(Invoke(context, callerContext, arguments, blockStatement));
}
