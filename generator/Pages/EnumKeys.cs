using System.Collections.Frozen;
using System.Text.Json;

namespace SiteGen.Pages;

/// <summary>
/// Maps enum values to their names in the content model: <c>MoreThan</c> to <c>more_than</c>. Translations use these names in their paths.
/// </summary>
internal static class EnumKeys
{
    public static string Of<T>(T value)
        where T : struct, Enum => Names<T>.Known[value];

    private static class Names<T>
        where T : struct, Enum
    {
        public static readonly FrozenDictionary<T, string> Known = Enum.GetValues<T>()
            .ToFrozenDictionary(static value => value, static value => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString()));
    }
}
