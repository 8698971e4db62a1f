using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace SiteGen.Rendering;

/// <summary>A function of Scriban that costs steps in proportion to what it is given.</summary>
internal sealed class CountedFunction(IScriptCustomFunction function) : IScriptCustomFunction
{
    public int RequiredParameterCount => function.RequiredParameterCount;

    public int ParameterCount => function.ParameterCount;

    public ScriptVarParamKind VarParamKind => function.VarParamKind;

    public Type ReturnType => function.ReturnType;

    public ScriptParameterInfo GetParameterInfo(int index) => function.GetParameterInfo(index);

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        ((HtmlContext)context).Spend(StepCost.OfCall(arguments), callerContext);
        return function.Invoke(context, callerContext, arguments, blockStatement);
    }

    public ValueTask<object?> InvokeAsync(
        TemplateContext context,
        ScriptNode? callerContext,
        ScriptArray arguments,
        ScriptBlockStatement? blockStatement
    ) => new(Invoke(context, callerContext, arguments, blockStatement));
}
