namespace SiteGen.Tests.Editing;

/// <summary>What a generated YAML file means, kept apart from the product's own types, so that the tests can judge it.</summary>
internal abstract record Tree
{
    /// <summary>An unambiguous notation; the order of keys has no meaning.</summary>
    public abstract string Notation { get; }

    public sealed record Text(string Value) : Tree
    {
        public override string Notation => $"\"{Value}\"";

        public bool IsOneLine => !Value.Contains('\n', StringComparison.Ordinal);

        /// <summary>Whether it may stand without quotes outside of brackets.</summary>
        public bool IsPlain =>
            char.IsLetterOrDigit(Value[0])
            && !Value.Contains(": ", StringComparison.Ordinal)
            && !Value.Contains(" #", StringComparison.Ordinal);

        /// <summary>Whether it may stand without quotes within brackets.</summary>
        public bool IsWord => Value.All(static letter => char.IsLetterOrDigit(letter) || letter == ' ');
    }

    public sealed record Null : Tree
    {
        public override string Notation => "null";
    }

    public sealed record Items(IReadOnlyList<Tree> All) : Tree
    {
        public override string Notation => $"[{string.Join(',', All.Select(static item => item.Notation))}]";
    }

    public sealed record Fields(IReadOnlyList<(string Key, Tree Value)> All) : Tree
    {
        public override string Notation =>
            $"{{{string.Join(',', All.OrderBy(static each => each.Key, StringComparer.Ordinal).Select(Of))}}}";

        private static string Of((string Key, Tree Value) entry) => $"{entry.Key}:{entry.Value.Notation}";
    }

    /// <summary>Changes the node at a path of keys and numbers.</summary>
    public Tree With(ReadOnlySpan<object> path, Func<Tree, Tree?> change) =>
        path is [] ? change(this)!
        : this is Fields fields ? new Fields([.. WithKey(fields, (string)path[0], path[1..].ToArray(), change)])
        : new Items([.. WithItem((Items)this, (int)path[0], path[1..].ToArray(), change)]);

    private static IEnumerable<(string, Tree)> WithKey(Fields fields, string key, object[] rest, Func<Tree, Tree?> change)
    {
        foreach (var field in fields.All)
        {
            if (field.Key != key)
            {
                yield return field;
            }
            else if (rest.Length > 0 || change(field.Value) is not null)
            {
                yield return (key, field.Value.With(rest, change));
            }
        }
    }

    private static IEnumerable<Tree> WithItem(Items items, int number, object[] rest, Func<Tree, Tree?> change)
    {
        for (var at = 0; at < items.All.Count; at++)
        {
            if (at != number)
            {
                yield return items.All[at];
            }
            else if (rest.Length > 0 || change(items.All[at]) is not null)
            {
                yield return items.All[at].With(rest, change);
            }
        }
    }
}
