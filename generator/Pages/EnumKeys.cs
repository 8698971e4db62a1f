using System.Collections.Frozen;
using System.Text.Json;

namespace SiteGen.Pages;

/// <summary>
/// The names of the content model for its values: <c>more_than</c> for <c>MoreThan</c>. TranslationTable and data files use them.
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
