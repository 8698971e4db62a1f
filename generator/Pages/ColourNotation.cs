using System.Globalization;
using System.Text.RegularExpressions;
using Named = System.Drawing.Color;

namespace SiteGen.Pages;

/// <summary>
/// The forms in which style sheets write a colour (CSS Color 4): <c>#rgb</c>, a name, <c>rgb()</c>, <c>hsl()</c>, <c>oklch()</c>. Null for
/// all others, for one that lets through what is below it, and for one that not every screen can show: how it will look is not known.
/// </summary>
internal static partial class ColourNotation
{
    private const double Tolerance = 0.0005;

    public static Colour? Read(string text)
    {
        var written = text.ToLowerInvariant();
        return written is ['#', .. var digits] ? OfDigits(digits)
            : Function().Match(written) is { Success: true } call ? OfFunction(call.Groups[1].Value, call.Groups[2].Captures)
            : OfName(written);
    }

    private static Colour? OfDigits(string digits) =>
        digits switch
        {
            { Length: 3 } or [_, _, _, 'f'] => OfNumber(string.Concat(digits[..3].Select(static digit => $"{digit}{digit}"))),
            { Length: 6 } or [_, _, _, _, _, _, 'f', 'f'] => OfNumber(digits[..6]),
            _ => null,
        };

    private static Colour? OfNumber(string digits) =>
        int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number)
            ? new Colour((byte)(number >> 16), (byte)(number >> 8), (byte)number)
            : null;

    /// <summary>.NET knows the same names, but for the British spelling and with those of the desktop's own colours.</summary>
    private static Colour? OfName(string name) =>
        Named.FromName(name.Replace("grey", "gray", StringComparison.Ordinal))
            is { IsKnownColor: true, IsSystemColor: false, A: byte.MaxValue } known
            ? new Colour(known.R, known.G, known.B)
            : null;

    private static Colour? OfFunction(string name, CaptureCollection parts) =>
        name switch
        {
            "rgb" => OfShares(Part(parts[0], byte.MaxValue), Part(parts[1], byte.MaxValue), Part(parts[2], byte.MaxValue)),
            "hsl" => OfHsl(Part(parts[0], 360) * 360, Part(parts[1], 100), Part(parts[2], 100)),
            _ => OfOklch(Part(parts[0], 1), Part(parts[1], 0.4) * 0.4, Part(parts[2], 360) * 2 * Math.PI),
        };

    /// <summary>A percentage, or a number of which the whole is <paramref name="whole"/>, from 0 to 1.</summary>
    private static double Part(Capture written, double whole)
    {
        var isPercent = written.Value.EndsWith('%');
        var number = double.Parse(written.Value.Replace("deg", "", StringComparison.Ordinal).TrimEnd('%'), CultureInfo.InvariantCulture);
        return number / (isPercent ? 100 : whole);
    }

    private static Colour? OfHsl(double degrees, double saturation, double lightness)
    {
        return OfShares(Share(0), Share(8), Share(4));

        double Share(int offset)
        {
            var at = (offset + (degrees / 30)) % 12;
            var turned = at < 0 ? at + 12 : at;
            return lightness - (saturation * Math.Min(lightness, 1 - lightness) * Math.Clamp(Math.Min(turned - 3, 9 - turned), -1, 1));
        }
    }

    /// <summary>Ottosson's matrices, as in CSS Color 4.</summary>
    private static Colour? OfOklch(double lightness, double chroma, double angle)
    {
        var (a, b) = (chroma * Math.Cos(angle), chroma * Math.Sin(angle));
        var l = Math.Pow(lightness + (0.3963377774 * a) + (0.2158037573 * b), 3);
        var m = Math.Pow(lightness - (0.1055613458 * a) - (0.0638541728 * b), 3);
        var s = Math.Pow(lightness - (0.0894841775 * a) - (1.2914855480 * b), 3);
        return OfShares(
            Curved((4.0767416621 * l) - (3.3077115913 * m) + (0.2309699292 * s)),
            Curved((-1.2684380046 * l) + (2.6097574011 * m) - (0.3413193965 * s)),
            Curved((-0.0041960863 * l) - (0.7034186147 * m) + (1.7076147010 * s))
        );

        static double Curved(double light) => light <= 0.0031308 ? light * 12.92 : (1.055 * Math.Pow(light, 1 / 2.4)) - 0.055;
    }

    private static Colour? OfShares(double red, double green, double blue)
    {
        return IsShown(red) && IsShown(green) && IsShown(blue) ? new Colour(Shade(red), Shade(green), Shade(blue)) : null;

        static bool IsShown(double share) => share is >= -Tolerance and <= 1 + Tolerance;

        static byte Shade(double share) => (byte)Math.Round(Math.Clamp(share, 0, 1) * byte.MaxValue);
    }

    [GeneratedRegex(
        @"^(rgb|hsl|oklch)a?\(\s*(?:(-?(?:\d+\.?\d*|\.\d+)(?:%|deg)?)(?:\s+|\s*,\s*|(?=\s*[/)]))){3}"
            + @"(?:(?:/\s*)?(?:1(?:\.0*)?|100%))?\s*\)$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Function();
}
