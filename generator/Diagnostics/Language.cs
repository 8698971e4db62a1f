using System.Globalization;
using System.Resources;

namespace SiteGen.Diagnostics;

/// <summary>A language of the messages.</summary>
internal sealed class Language
{
    /// <summary>In characters. A longer value is known by its beginning.</summary>
    private const int LongestValue = 2_500;

    private readonly Func<string, string?> _translate;

    private Language(string tag, Func<string, string?> translate) => (Tag, _translate) = (tag, translate);

    public static Language English { get; } = new("en", static english => english);

    /// <summary>Reads <c>Estonian.resx</c>, whose keys are the English messages.</summary>
    public static Language Estonian { get; } = new("et", new ResourceManager("Estonian", typeof(Language).Assembly).GetString);

    public string Tag { get; }

    /// <param name="tag">Such as <c>et</c> or <c>et-EE</c>; null if there is none.</param>
    /// <returns>Null if the language is not supported.</returns>
    public static Language? Find(string? tag) =>
        tag?.Split('-', '_', '.', '@')[0].ToLowerInvariant() switch
        {
            "et" => Estonian,
            "en" => English,
            _ => null,
        };

    /// <param name="locale">Such as <c>et_EE.UTF-8</c>.</param>
    /// <returns>Null if no language is chosen; English if the chosen one is not supported.</returns>
    public static Language? OfLocale(string? locale) =>
        locale?.Split('.', '@')[0] is null or "" or "C" or "POSIX" ? null : Find(locale) ?? English;

    /// <summary>What the message says, harmless to show: its values come from outside.</summary>
    public string Format(Message message) => Format(message, _translate(message.English) ?? message.English);

    /// <summary>Whether the message is translated.</summary>
    public bool HasTranslation(Message message) => _translate(message.English) is not null;

    private static string Cut(string value) =>
        value.Length <= LongestValue ? value
        : char.IsHighSurrogate(value[LongestValue - 1]) ? $"{value.AsSpan(0, LongestValue - 1)}…"
        : $"{value.AsSpan(0, LongestValue)}…";

    private string Format(Message message, string sentence) =>
        string.Format(
            CultureInfo.InvariantCulture,
            sentence,
            [.. message.Values.Select(value => value is Message part ? Format(part) : Cut(Shown.Of((string)value)))]
        );
}
