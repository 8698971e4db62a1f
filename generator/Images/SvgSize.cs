using System.Globalization;
using System.Xml;

namespace SiteGen.Images;

/// <summary>The size of an SVG: <c>width</c> and <c>height</c>, else those of its <c>viewBox</c>.</summary>
internal static class SvgSize
{
    private const double PixelsPerInch = 96;

    /// <returns>Null if neither says it, or it cannot be drawn.</returns>
    public static (int Width, int Height)? Of(XmlReader root)
    {
        var box = root.GetAttribute("viewBox")?.Split([' ', ',', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        var (boxWidth, boxHeight) = box is [_, _, var x, var y] ? (Number(x), Number(y)) : (null, null);
        var (width, height) = (Length(root.GetAttribute("width")), Length(root.GetAttribute("height")));
        var ratio = boxWidth > 0 && boxHeight > 0 ? boxWidth / boxHeight : null;
        return Rounded(width ?? (height * ratio) ?? boxWidth, height ?? (width / ratio) ?? boxHeight);
    }

    private static (int Width, int Height)? Rounded(double? width, double? height) =>
        width is > 0 and <= 65_535 && height is > 0 and <= 65_535
            ? ((int)Math.Max(1, Math.Round(width.Value)), (int)Math.Max(1, Math.Round(height.Value)))
            : null;

    /// <summary>In pixels; null for a percentage, or a length that depends on a font.</summary>
    private static double? Length(string? text)
    {
        var trimmed = text?.Trim() ?? "";
        var number = trimmed.TrimEnd("abcdefghijklmnopqrstuvwxyz%".ToCharArray());
        return Number(number)
            * trimmed[number.Length..] switch
            {
                "" or "px" => 1,
                "in" => PixelsPerInch,
                "cm" => PixelsPerInch / 2.54,
                "mm" => PixelsPerInch / 25.4,
                "pt" => PixelsPerInch / 72,
                "pc" => PixelsPerInch / 6,
                _ => null,
            };
    }

    private static double? Number(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;
}
