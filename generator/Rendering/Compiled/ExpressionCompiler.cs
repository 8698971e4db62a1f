using Scriban.Syntax;
using SiteGen.Pages;

namespace SiteGen.Rendering.Compiled;

/// <summary>Settles what the names in an expression stand for. What is the same on all pages becomes a constant.</summary>
internal sealed class ExpressionCompiler(Scope scope, View globals)
{
    public Expression Compile(ScriptExpression? expression) =>
        expression switch
        {
            ScriptLiteral { Value: string or bool or null } literal => new Expression.Constant(literal.Value),
            ScriptNestedExpression nested => Compile(nested.Expression),
            ScriptVariableGlobal variable => Name(variable.Name),
            ScriptMemberExpression { Target: ScriptVariableLocal { Name: "$" }, Member.Name: var name } => Argument(name, expression),
            ScriptMemberExpression { Target: { } target, Member.Name: var name } => Member(Compile(target), name),
            ScriptIndexerExpression { Target: { } target, Index: ScriptLiteral { Value: int number } } => new Expression.Item(
                Compile(target),
                number
            ),
            ScriptUnaryExpression { Operator: ScriptUnaryOperator.Not, Right: { } operand } => new Expression.Not(Compile(operand)),
            ScriptBinaryExpression { Left: { } left, Right: { } right } binary => Binary(binary, left, right),
            ScriptPipeCall
            {
                From: { } list,
                To: ScriptFunctionCall
                {
                    Target: ScriptMemberExpression { Target: ScriptVariableGlobal { Name: "array" }, Member.Name: "join" },
                    Arguments: [ScriptLiteral { Value: string separator }]
                }
            } => new Expression.Joined(Compile(list), separator),
            _ => throw new NotSupportedException(expression?.GetType().Name),
        };

    private Expression Binary(ScriptBinaryExpression binary, ScriptExpression left, ScriptExpression right) =>
        binary.Operator switch
        {
            ScriptBinaryOperator.And => new Expression.And(Compile(left), Compile(right)),
            ScriptBinaryOperator.Or => new Expression.Or(Compile(left), Compile(right)),
            ScriptBinaryOperator.EmptyCoalescing => new Expression.Otherwise(Compile(left), Compile(right)),
            ScriptBinaryOperator.CompareEqual when right is ScriptLiteral { Value: string text } => new Expression.Is(Compile(left), text),
            _ => throw new NotSupportedException(binary.OperatorAsText),
        };

    private Expression Name(string name)
    {
        if (scope.Locals.TryGetValue(name, out var local))
        {
            return local;
        }

        if (scope.Outside.Contains(name) || name is "for" or "content")
        {
            throw new NotSupportedException(name);
        }

        return globals.TryGet(name, out var same) ? new Expression.Constant(same) : new Expression.Name(name);
    }

    private Expression Argument(string name, ScriptExpression expression) =>
        scope.Arguments?.GetValueOrDefault(name) ?? throw new NotSupportedException(expression.ToString());

    private static Expression Member(Expression target, string name) =>
        target switch
        {
            // A name that is not there may stand where the page never comes.
            Expression.Constant { Value: View view } when view.TryGet(name, out var same) => new Expression.Constant(same),
            Expression.Slot slot => new Expression.Field(slot.Number, name),
            _ => new Expression.Member(target, name),
        };
}
