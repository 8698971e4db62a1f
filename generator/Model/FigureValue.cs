using System.Globalization;

namespace SiteGen.Model;

/// <summary>The value of a figure: a count with its precision, or a percentage.</summary>
internal readonly record struct FigureValue(decimal Number, Qualifier Qualifier = Qualifier.Exact)
{
    public static FigureValue Of(Count count) => new(count.Value, count.Qualifier);

    /// <summary>With a decimal point and without trailing zeros.</summary>
    public string Digits => Number.ToString("0.############", CultureInfo.InvariantCulture);

    /// <summary>As in the content, such as <c>&gt; 450</c>.</summary>
    public override string ToString() => $"{Qualifier.Sign} {Digits}".TrimStart();
}
