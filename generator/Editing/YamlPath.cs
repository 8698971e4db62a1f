using System.Collections.Immutable;

namespace SiteGen.Editing;

/// <summary>The way from the root of a file to a node: <c>YamlPath.Root.Key("results").Item(0)</c>.</summary>
internal sealed record YamlPath(ImmutableArray<YamlStep> Steps)
{
    public static YamlPath Root { get; } = new([]);

    public YamlPath Key(string key) => new(Steps.Add(new KeyStep(key)));

    /// <param name="number">From 0.</param>
    public YamlPath Item(int number) => new(Steps.Add(new ItemStep(number)));

    public override string ToString() => string.Join('.', Steps.Select(static step => step.ToString()));
}

internal abstract record YamlStep;

internal sealed record KeyStep(string Key) : YamlStep
{
    public override string ToString() => Key;
}

/// <param name="Number">From 0.</param>
internal sealed record ItemStep(int Number) : YamlStep
{
    public override string ToString() => $"{Number}";
}
