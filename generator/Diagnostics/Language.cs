using System.Globalization;
using System.Resources;

namespace SiteGen.Diagnostics;

/// <summary>A language in which the generator speaks to those who use it.</summary>
internal sealed class Language
{
    private readonly Func<string, string?> _translate;

    private Language(string tag, Func<string, string?> translate) => (Tag, _translate) = (tag, translate);

    public static Language English { get; } = new("en", static english => english);

    /// <summary>Its sentences stand in <c>Estonian.resx</c>, each under the English one.</summary>
    public static Language Estonian { get; } = new("et", new ResourceManager("Estonian", typeof(Language).Assembly).GetString);

    public string Tag { get; }

    /// <param name="locale">Such as <c>et_EE.UTF-8</c>; English where it is of no language that we speak.</param>
    public static Language Of(string? locale) =>
        locale is not null && locale.StartsWith("et", StringComparison.OrdinalIgnoreCase) ? Estonian : English;

    public string Format(Message message) => Format(message, _translate(message.English) ?? message.English);

    /// <summary>Whether it has words of its own for a sentence.</summary>
    public bool HasTranslation(Message message) => _translate(message.English) is not null;

    private string Format(Message message, string sentence) =>
        string.Format(
            CultureInfo.InvariantCulture,
            sentence,
            [.. message.Values.Select(value => value is Message part ? Format(part) : value)]
        );
}
