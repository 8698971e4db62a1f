namespace SiteGen.Model;

/// <summary>The answers that a satisfaction rests on.</summary>
internal static class Answers
{
    /// <summary>Of fewer, the score could tell what a person thinks.</summary>
    public const int Min = 5;

    /// <summary>Whether somebody answered, but fewer than a score is published of.</summary>
    public static bool AreFew(Count answers) => answers is { Value: > 0 and < Min } or { Value: Min, Qualifier: Qualifier.LessThan };
}
