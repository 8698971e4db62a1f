using System.Collections.Frozen;
using System.Globalization;
using SiteGen.Text;

namespace SiteGen.Pages;

/// <summary>The tokens of a theme, by their names without the hyphens in front; the location is that of the declaration.</summary>
internal sealed class Palette(IReadOnlyDictionary<string, Sourced<string>> tokens)
{
    /// <summary>Tokens that lead to each other lead nowhere.</summary>
    private const int MostSteps = 8;

    private readonly FrozenDictionary<string, Sourced<string>> _tokens = tokens.ToFrozenDictionary(StringComparer.Ordinal);

    public static Palette Empty { get; } = new(new Dictionary<string, Sourced<string>>());

    /// <summary>Null if the token is missing, or is no colour that <see cref="Colour"/> reads.</summary>
    public Sourced<Colour>? Colour(string name) =>
        _tokens.TryGetValue(name, out var token) && Pages.Colour.Parse(ValueOf(token.Value)) is { } colour
            ? new Sourced<Colour>(colour, token.Span)
            : null;

    /// <summary>A percentage, from 0 to 1.</summary>
    public Sourced<double>? Part(string name) =>
        _tokens.TryGetValue(name, out var token)
        && token.Value.EndsWith('%')
        && double.TryParse(token.Value.AsSpan()[..^1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent)
        && percent <= 100
            ? new Sourced<double>(percent / 100, token.Span)
            : null;

    /// <summary>Follows <c>var(--name)</c>.</summary>
    private string ValueOf(string value)
    {
        for (var step = 0; step < MostSteps && value.StartsWith("var(--", StringComparison.Ordinal) && value.EndsWith(')'); step++)
        {
            value = _tokens.TryGetValue(value[6..^1].Trim(), out var token) ? token.Value : "";
        }

        return value;
    }
}
