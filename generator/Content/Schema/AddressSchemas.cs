namespace SiteGen.Content.Schema;

/// <summary>JSON Schemas of what leads to a person or a page, beside <see cref="Shapes.Addresses"/>.</summary>
internal static class AddressSchemas
{
    private const string Scheme = "[Hh][Tt][Tt][Pp][Ss]?:\\/\\/";
    private const string Label = "[\\p{L}\\p{Nd}_\\-]+";

    /// <summary>A number is an address of four numbers to .NET.</summary>
    private const string Host = $"(?:(?:{Label}\\.)+(?:{Label})?|[0-9]{{1,9}}|[Ll][Oo][Cc][Aa][Ll][Hh][Oo][Ss][Tt]|\\[::1\\])";

    private const string Port = "(?::0*(?:[0-9]{0,4}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]))?";

    private const string Gap = "[\\s\\-\\u2010\\u2011\\u2013.()]*";
    private const string Digit = $"[0-9]{Gap}";
    private const string CountryCode = $"3{Gap}7{Gap}2{Gap}";
    private const string Subscriber = $"(?:[3-8]{Gap}(?:{Digit}){{6}}|[58]{Gap}(?:{Digit}){{7}})";
    private const string Short = $"1{Gap}(?:{Digit}){{2,5}}";
    private const string Abroad = $"(?:\\+|00){Gap}(?:{CountryCode}{Subscriber}|(?!{CountryCode})[1-9]{Gap}(?:{Digit}){{7,14}})";

    public static ScalarSchema Url { get; } = new($"{Scheme}{Host}{Port}(?:[\\/?#][^\\s\\\\<>\"]*)?");

    public static ScalarSchema BaseUrl { get; } = new($"{Scheme}{Host}{Port}(?:\\/[^\\s\\\\<>\"?#]*)?");

    public static ScalarSchema Email { get; } = new("[\\p{L}\\p{Nd}._+'\\-]+@[\\p{L}\\p{Nd}\\-]+(?:\\.[\\p{L}\\p{Nd}\\-]+)+");

    /// <summary>As a number it has lost a plus before it and what its dots parted, so that hardly any can be refused.</summary>
    public static ScalarSchema Phone { get; } =
        new($"(?![\\s\\S]*\\(0\\)){Gap}(?:{Abroad}|{Short}|(?:{CountryCode})?{Subscriber})")
        {
            Numbers = [(1, 999_999_999_999_999)],
            HasDecimals = true,
        };
}
