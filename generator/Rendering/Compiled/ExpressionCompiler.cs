using Scriban.Syntax;
using SiteGen.Pages;

namespace SiteGen.Rendering.Compiled;

/// <summary>Resolves names in expressions. Values that are the same on all pages become constants.</summary>
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
            ScriptIndexerExpression { Target: { } target, Index: ScriptLiteral { Value: int number } } => new Expression.Index(
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
            } => new Expression.Join(Compile(list), separator),
            _ => throw new NotSupportedException(expression?.GetType().Name),
        };

    private Expression Binary(ScriptBinaryExpression binary, ScriptExpression left, ScriptExpression right) =>
        binary.Operator switch
        {
            ScriptBinaryOperator.And => new Expression.And(Compile(left), Compile(right)),
            ScriptBinaryOperator.Or => new Expression.Or(Compile(left), Compile(right)),
            ScriptBinaryOperator.EmptyCoalescing => new Expression.Coalesce(Compile(left), Compile(right)),
            ScriptBinaryOperator.CompareEqual when right is ScriptLiteral { Value: string text } => new Expression.IsEqual(
                Compile(left),
                text
            ),
            _ => throw new NotSupportedException(binary.OperatorAsText),
        };

    private Expression Name(string name)
    {
        if (scope.Locals.TryGetValue(name, out var local))
        {
            return local;
        }

        if (scope.OuterLocals.Contains(name) || name is "for" or "content")
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
            // An unknown member is no error here: the expression may never be evaluated.
            Expression.Constant { Value: View view } when view.TryGet(name, out var same) => new Expression.Constant(same),
            Expression.Slot slot => new Expression.Field(slot.Number, name),
            _ => new Expression.Member(target, name),
        };
}
