namespace SiteGen.Tests.Importing.Generated;

internal static class RandomExtensions
{
    public static T Of<T>(this Random random, IReadOnlyList<T> choices) => choices[random.Next(choices.Count)];

    public static bool Chance(this Random random, double probability) => random.NextDouble() < probability;
}
