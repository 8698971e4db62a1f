using Scriban.Syntax;

namespace SiteGen.Rendering.Contract;

/// <summary>
/// The names that a template prints, tests or passes on, as <c>templates/README.md</c> writes them: <c>fee.amount</c>, <c>links[].href</c>;
/// and the templates that it includes. Variables stand for what they were assigned.
/// </summary>
internal sealed class UsedNames : ScriptVisitor
{
    /// <summary>Names of Scriban, and the texts of the interface, which are no data.</summary>
    private static readonly string[] _others = ["t", "for", "content", "array", "include"];

    private readonly Dictionary<string, string> _variables = new(StringComparer.Ordinal);

    /// <summary>In the order of the template, each with the place where it is first used.</summary>
    private readonly OrderedDictionary<string, ScriptNode> _names = new(StringComparer.Ordinal);

    public static IReadOnlyDictionary<string, ScriptNode> In(ScriptPage page)
    {
        var names = new UsedNames();
        names.Visit(page);
        return names._names;
    }

    public override void Visit(ScriptVariableGlobal node) => Add(node, NameOf(node));

    public override void Visit(ScriptVariableLocal node) => Add(node, NameOf(node));

    public override void Visit(ScriptMemberExpression node)
    {
        if (NameOf(node) is { } name)
        {
            Add(node, name);
        }
        else
        {
            Visit(node.Target);
        }
    }

    public override void Visit(ScriptForStatement node)
    {
        Visit(node.Iterator);
        if (node.Variable is ScriptVariable variable)
        {
            _variables[variable.Name] = $"{NameOf(node.Iterator)}[]";
        }

        Visit(node.Body);
        Visit(node.Else);
    }

    public override void Visit(ScriptAssignExpression node)
    {
        Visit(node.Value);
        if (node.Target is ScriptVariable variable)
        {
            _variables[variable.Name] = NameOf(node.Value) ?? "";
        }
    }

    /// <summary>Of functions, only the template that one includes counts; the name of an argument does not.</summary>
    public override void Visit(ScriptFunctionCall node)
    {
        if (node is { Target: ScriptVariableGlobal { Name: "include" }, Arguments: [ScriptLiteral { Value: string included }, ..] })
        {
            _names.TryAdd(included, node.Arguments[0]);
        }

        foreach (var argument in node.Arguments)
        {
            Visit(argument);
        }
    }

    public override void Visit(ScriptNamedArgument node) => Visit(node.Value);

    /// <summary>Null for what is no name, such as a call.</summary>
    private string? NameOf(ScriptNode? node) =>
        node switch
        {
            ScriptVariable { Name: var name } => _variables.GetValueOrDefault(name, name),
            ScriptMemberExpression { Target: var target, Member.Name: var member } when NameOf(target) is { } name => $"{name}.{member}",
            ScriptNestedExpression nested => NameOf(nested.Expression),
            _ => null,
        };

    private void Add(ScriptNode node, string? name)
    {
        if (name is { Length: > 0 } && !name.StartsWith('[') && !_others.Contains(name.Split('.', '[')[0]))
        {
            _names.TryAdd(name, node);
        }
    }
}
