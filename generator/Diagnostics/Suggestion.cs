namespace SiteGen.Diagnostics;

/// <summary>Help that names what was probably meant.</summary>
internal static class Suggestion
{
    /// <param name="near">The likeliest name; null where none is like it.</param>
    public static Message For(string? near, Message otherwise) => near is null ? otherwise : $"did you mean `{near}`?";
}
