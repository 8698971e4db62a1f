namespace SiteGen.Pages;

/// <summary>An opaque colour of a style sheet, in sRGB.</summary>
internal readonly record struct Colour(byte Red, byte Green, byte Blue)
{
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
}
