namespace SiteGen.Diagnostics;

/// <summary>Help that suggests the most similar valid name.</summary>
internal static class Suggestion
{
    /// <summary>Of names of the content there may be any number, and a message for each that is not among them.</summary>
    public const int MostNames = 12;

    /// <param name="near">The most similar name; null if there is none.</param>
    public static Message For(string? near, Message otherwise) => near is null ? otherwise : $"did you mean `{near}`?";

    /// <summary>The names, or the first of them.</summary>
    public static string Known(IReadOnlyCollection<string> names) =>
        string.Join(", ", names.Take(MostNames).Select(static name => $"`{name}`")) + (names.Count > MostNames ? ", …" : "");
}
