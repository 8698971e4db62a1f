using System.Globalization;
using System.Text.RegularExpressions;

namespace SiteGen.Pages;

/// <summary>An opaque colour of a style sheet, in sRGB.</summary>
internal readonly partial record struct Colour(byte Red, byte Green, byte Blue)
{
    /// <summary>Reads <c>#rgb</c>, <c>#rrggbb</c>, <c>rgb(1 2 3)</c>, <c>white</c> and <c>black</c>; null for all others.</summary>
    public static Colour? Parse(string text) =>
        text switch
        {
            "white" => new Colour(byte.MaxValue, byte.MaxValue, byte.MaxValue),
            "black" => new Colour(0, 0, 0),
            ['#', var r, var g, var b] => OfHex($"{r}{r}{g}{g}{b}{b}"),
            ['#', .. { Length: 6 } digits] => OfHex(digits),
            _ when Rgb().Match(text) is { Success: true } match => OfParts(match.Groups),
            _ => null,
        };

    /// <summary>As <c>color-mix(in srgb, …)</c> mixes this colour into another.</summary>
    /// <param name="part">From 0 to 1.</param>
    public Colour MixedInto(Colour other, double part)
    {
        return new Colour(Mix(Red, other.Red), Mix(Green, other.Green), Mix(Blue, other.Blue));

        byte Mix(byte own, byte its) => (byte)Math.Round((part * own) + ((1 - part) * its));
    }

    /// <summary>The contrast ratio of WCAG 2.2, from 1 to 21.</summary>
    public double ContrastWith(Colour other)
    {
        var (one, two) = (Luminance() + 0.05, other.Luminance() + 0.05);
        return Math.Max(one, two) / Math.Min(one, two);
    }

    /// <summary>Such as <c>#0b5a70</c>.</summary>
    public override string ToString() => $"#{Red:x2}{Green:x2}{Blue:x2}";

    /// <summary>The relative luminance of WCAG 2.2.</summary>
    private double Luminance()
    {
        return (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));

        static double Linear(byte shade)
        {
            var part = shade / (double)byte.MaxValue;
            return part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);
        }
    }

    private static Colour? OfHex(string digits) =>
        int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number)
            ? new Colour((byte)(number >> 16), (byte)(number >> 8), (byte)number)
            : null;

    private static Colour? OfParts(GroupCollection parts) =>
        byte.TryParse(parts[1].ValueSpan, CultureInfo.InvariantCulture, out var red)
        && byte.TryParse(parts[2].ValueSpan, CultureInfo.InvariantCulture, out var green)
        && byte.TryParse(parts[3].ValueSpan, CultureInfo.InvariantCulture, out var blue)
            ? new Colour(red, green, blue)
            : null;

    [GeneratedRegex(@"^rgb\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})\s*\)$", RegexOptions.CultureInvariant)]
    private static partial Regex Rgb();
}
