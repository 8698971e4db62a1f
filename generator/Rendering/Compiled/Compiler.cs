using System.Collections.Immutable;
using Scriban.Syntax;
using SiteGen.Pages;

namespace SiteGen.Rendering.Compiled;

/// <summary>
/// Compiles parsed Scriban templates to steps. Supports what templates use: names, members, <c>if</c>, <c>for</c>, <c>include</c> and
/// <c>array.join</c>. Anything else is left to Scriban.
/// </summary>
internal sealed class Compiler
{
    private const int MaxIncludeDepth = 16;

    /// <summary>In characters; includes are compiled once for each place.</summary>
    private const int MaxSize = 16 * 1024 * 1024;

    private const int StatementSize = 64;

    private readonly TemplateSet _templates;
    private readonly View _globals;
    private readonly string _content;
    private readonly bool _breaksWords;
    private int _slotCount;
    private int _size;

    private Compiler(TemplateSet templates, View globals, string content, bool breaksWords) =>
        (_templates, _globals, _content, _breaksWords) = (templates, globals, content, breaksWords);

    /// <param name="template">The template that <c>content</c> in the layout stands for.</param>
    /// <param name="breaksWords">Whether long words get soft hyphens.</param>
    /// <returns>Null if Scriban must render these pages.</returns>
    public static CompiledPage? Compile(TemplateSet templates, string layout, string template, View globals, bool breaksWords)
    {
        var compiler = new Compiler(templates, globals, template, breaksWords);
        var steps = new StepListBuilder(breaksWords);
        try
        {
            compiler.Add(layout, new Scope(IsLayout: true), steps);
        }
        catch (NotSupportedException)
        {
            return null;
        }

        return new CompiledPage(steps.ToImmutable(), compiler._slotCount, globals);
    }

    private static NotSupportedException Unknown(ScriptNode? node) => new(node?.GetType().Name);

    private void Add(string template, Scope scope, StepListBuilder steps)
    {
        if (scope.Depth > MaxIncludeDepth || _templates.Find(template) is not { Script.Page.Body: { } body })
        {
            throw Unknown(null);
        }

        Add(body, scope, steps);
    }

    private void Add(ScriptBlockStatement block, Scope scope, StepListBuilder steps)
    {
        foreach (var statement in block.Statements)
        {
            Grow(StatementSize);
            switch (statement)
            {
                case ScriptRawStatement raw:
                    Grow(raw.Text.Length);
                    steps.Add(raw.Text.FullText.AsSpan(raw.Text.Index, raw.Text.Length));
                    break;
                case ScriptEscapeStatement or ScriptEndStatement:
                    break;
                case ScriptExpressionStatement { Expression: { } expression } value:
                    AddValue(expression, _templates.ContextOf(value), scope, steps);
                    break;
                case ScriptIfStatement choice:
                    AddConditional(choice, scope, steps);
                    break;
                case ScriptForStatement { Variable: ScriptVariableGlobal variable, NamedArguments: null or { Count: 0 }, Else: null } loop:
                    var slot = _slotCount++;
                    steps.Add(
                        new Step.Loop(
                            slot,
                            Expressions(scope).Compile(loop.Iterator),
                            Steps(loop.Body, scope.WithLocal(variable.Name, new Expression.Slot(slot)))
                        )
                    );
                    break;
                default:
                    throw Unknown(statement);
            }
        }
    }

    private void AddValue(ScriptExpression expression, EscapingContext? context, Scope scope, StepListBuilder steps)
    {
        if (expression is ScriptFunctionCall { Target: ScriptVariableGlobal { Name: "include" } } call && context is null)
        {
            AddInclude(call, scope, steps);
        }
        else if (scope.IsLayout && expression is ScriptVariableGlobal { Name: "content" } && context is null)
        {
            Add(_content, new Scope { Depth = scope.Depth + 1 }, steps);
        }
        else
        {
            var value = Expressions(scope).Compile(expression);
            Grow(value is Expression.Constant { Value: string text } ? text.Length : 0);
            steps.Add(value, context);
        }
    }

    private void AddInclude(ScriptFunctionCall call, Scope scope, StepListBuilder steps)
    {
        if (call.Arguments is not [ScriptLiteral { Value: string name }, ..])
        {
            throw Unknown(call);
        }

        var arguments = new Dictionary<string, Expression>(StringComparer.Ordinal);
        foreach (var argument in call.Arguments.Skip(1))
        {
            if (argument is not ScriptNamedArgument { Name.Name: { } argumentName, Value: { } written })
            {
                throw Unknown(argument);
            }

            var value = Expressions(scope).Compile(written);
            if (value is not (Expression.Constant or Expression.Slot))
            {
                var slot = _slotCount++;
                steps.Add(new Step.Argument(slot, value));
                value = new Expression.Slot(slot);
            }

            arguments.Add(argumentName, value);
        }

        Add(name, scope.ForInclude(arguments), steps);
    }

    private ImmutableArray<Step> Steps(ScriptBlockStatement? block, Scope scope)
    {
        var steps = new StepListBuilder(_breaksWords);
        if (block is not null)
        {
            Add(block, scope, steps);
        }

        return steps.ToImmutable();
    }

    private void AddConditional(ScriptIfStatement choice, Scope scope, StepListBuilder steps)
    {
        var (then, otherwise) = (new StepListBuilder(_breaksWords), new StepListBuilder(_breaksWords));
        if (choice.Then is { } taken)
        {
            Add(taken, scope, then);
        }

        if (choice.Else is ScriptElseStatement { Body: { } body })
        {
            Add(body, scope, otherwise);
        }
        else if (choice.Else is ScriptIfStatement next)
        {
            AddConditional(next, scope, otherwise);
        }
        else if (choice.Else is not null)
        {
            throw Unknown(choice.Else);
        }

        steps.Add(new Step.Conditional(Expressions(scope).Compile(choice.Condition), then.ToImmutable(), otherwise.ToImmutable()));
    }

    private void Grow(int characters)
    {
        if ((_size += characters) > MaxSize)
        {
            throw Unknown(null);
        }
    }

    private ExpressionCompiler Expressions(Scope scope) => new(scope, _globals);
}
