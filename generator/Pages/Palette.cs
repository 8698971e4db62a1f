using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using SiteGen.Text;

namespace SiteGen.Pages;

/// <summary>The tokens of a theme, by their names without the hyphens in front; the location is that of the declaration.</summary>
/// <param name="isDark">Which of the two colours of <c>light-dark()</c> it has.</param>
internal sealed partial class Palette(IReadOnlyDictionary<string, Sourced<string>> tokens, bool isDark)
{
    /// <summary>Tokens that lead to each other lead nowhere.</summary>
    private const int MostSteps = 8;

    /// <summary>What is longer is no colour.</summary>
    private const int MostCharacters = 200;

    /// <summary>A value between commas, which may have brackets of its own.</summary>
    private const string Value = @"((?:[^,()]|\((?:[^()]|\([^()]*\))*\))+?)";

    private readonly FrozenDictionary<string, Sourced<string>> _tokens = tokens.ToFrozenDictionary(StringComparer.Ordinal);

    public static Palette Empty { get; } = new(new Dictionary<string, Sourced<string>>(), false);

    /// <summary>Null if the token is missing, or is no colour that can be read.</summary>
    public Sourced<Colour>? Colour(string name) =>
        _tokens.TryGetValue(name, out var token) && ColourOf(token.Value, MostSteps) is { } colour
            ? new Sourced<Colour>(colour, token.Span)
            : null;

    /// <summary>A percentage, from 0 to 1.</summary>
    public Sourced<double>? Part(string name) =>
        _tokens.TryGetValue(name, out var token) && Percentage(token.Value) is { } part ? new Sourced<double>(part, token.Span) : null;

    private Colour? ColourOf(string written, int steps)
    {
        var value = written.Trim();
        return steps == 0 || value.Length > MostCharacters ? null
            : Variable().Match(value) is { Success: true } variable ? OfVariable(variable.Groups, steps - 1)
            : EachTheme().Match(value) is { Success: true } each ? ColourOf(each.Groups[isDark ? 2 : 1].Value, steps - 1)
            : Mix().Match(value) is { Success: true } mix ? OfMix(mix.Groups, steps - 1)
            : ColourNotation.Read(value);
    }

    private Colour? OfVariable(GroupCollection parts, int steps) =>
        _tokens.TryGetValue(parts[1].Value, out var token) ? ColourOf(token.Value, steps)
        : parts[2].Success ? ColourOf(parts[2].Value, steps)
        : null;

    /// <summary>In sRGB only, with the part of the first colour or of neither.</summary>
    private Colour? OfMix(GroupCollection parts, int steps) =>
        ColourOf(parts[1].Value, steps) is { } upper
        && ColourOf(parts[3].Value, steps) is { } lower
        && (parts[2].Success ? Percentage(parts[2].Value) : 0.5) is { } share
            ? upper.MixedInto(lower, share)
            : null;

    private static double? Percentage(string value) =>
        value.EndsWith('%')
        && double.TryParse(value.AsSpan()[..^1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent)
        && percent <= 100
            ? percent / 100
            : null;

    [GeneratedRegex(@"^var\(\s*--([^\s,()]+)\s*(?:,(.+))?\)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Variable();

    [GeneratedRegex($@"^light-dark\({Value},{Value}\)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EachTheme();

    [GeneratedRegex(
        $@"^color-mix\(\s*in\s+srgb\s*,{Value}(?:\s+([\d.]+%)\s*)?,{Value}\)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Mix();
}
