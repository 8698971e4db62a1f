namespace SiteGen.Diagnostics;

/// <summary>Help that suggests the most similar valid name.</summary>
internal static class Suggestion
{
    /// <param name="near">The most similar name; null if there is none.</param>
    public static Message For(string? near, Message otherwise) => near is null ? otherwise : $"did you mean `{near}`?";
}
