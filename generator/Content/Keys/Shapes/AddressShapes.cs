using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.RegularExpressions;
using SiteGen.Content.Keys.Shapes.Readings;
using SiteGen.Diagnostics;
using SiteGen.Estonian;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Content.Keys.Shapes;

/// <summary>Shapes of URLs, e-mail addresses and phone numbers.</summary>
internal static partial class AddressShapes
{
    private const string Scheme = "[Hh][Tt][Tt][Pp][Ss]?:\\/\\/";
    private const string Label = "[\\p{L}\\p{Nd}_\\-]+";

    /// <summary>Not an address of this computer or its network.</summary>
    private const string PublicHost =
        $"(?!(?:0|10|127)\\.[0-9]|192\\.168\\.|169\\.254\\.|172\\.(?:1[6-9]|2[0-9]|3[01])\\.)(?:{Label}\\.)+(?:{Label})?";

    /// <summary>.NET parses a plain number as an IPv4 address.</summary>
    private const string Host = $"(?:(?:{Label}\\.)+(?:{Label})?|[0-9]{{1,9}}|[Ll][Oo][Cc][Aa][Ll][Hh][Oo][Ss][Tt]|\\[::1\\])";

    private const string Port = "(?::0*(?:[0-9]{0,4}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]))?";

    private const string Gap = "[\\s\\-\\u2010\\u2011\\u2013.()]*";
    private const string Digit = $"[0-9]{Gap}";
    private const string CountryCode = $"3{Gap}7{Gap}2{Gap}";
    private const string Subscriber = $"(?:[3-8]{Gap}(?:{Digit}){{6}}|[58]{Gap}(?:{Digit}){{7}})";
    private const string Short = $"1{Gap}(?:{Digit}){{2,5}}";
    private const string Abroad = $"(?:\\+|00){Gap}(?:{CountryCode}{Subscriber}|(?!{CountryCode})[1-9]{Gap}(?:{Digit}){{7,14}})";

    private const string PathLetter = "[\\p{L}\\p{Nd}_~!&'()+,;=@\\-]";

    /// <summary>Segments that can be file names on every operating system; short enough for the folder of the site to go before.</summary>
    private const string FormerPath =
        "(?=.{2,180}$)(?:\\/(?!(?:[Cc][Oo][Nn]|[Pp][Rr][Nn]|[Aa][Uu][Xx]|[Nn][Uu][Ll]|(?:[Cc][Oo][Mm]|[Ll][Pp][Tt])[0-9])(?:[.\\/]|$))"
        + $"{PathLetter}+(?:\\.{PathLetter}+)*)+(?:\\/|(?<=\\.[Hh][Tt][Mm][Ll]?))";

    public static Shape<Uri> Url { get; } =
        new ScalarShape<Uri>(
            $"a URL that begins with https:// or http://",
            ParsePublicUrl,
            Write,
            new($"{Scheme}{PublicHost}{Port}(?:[\\/?#][^\\s\\\\<>\"]*)?"),
            UrlReadings.Url,
            broken: BrokenCondition
        );

    /// <summary>A URL to resolve others against: it has no query, and a missing final slash is added.</summary>
    public static Shape<Uri> BaseUrl { get; } =
        new ScalarShape<Uri>(
            $"a URL that begins with https:// or http:// and has no ? or #",
            ParseBaseUrl,
            Write,
            new($"{Scheme}{Host}{Port}(?:\\/[^\\s\\\\<>\"?#]*)?"),
            UrlReadings.Url
        );

    public static Shape<string> Email { get; } =
        new ScalarShape<string>(
            $"an e-mail address such as koolitus@example.org",
            ParseEmail,
            static (json, email) => json.WriteStringValue(email),
            new("[\\p{L}\\p{Nd}._+'\\-]+@[\\p{L}\\p{Nd}\\-]+(?:\\.[\\p{L}\\p{Nd}\\-]+)+"),
            EmailReadings.Email
        )
        {
            OnlyOne = EmailReadings.OnlyOne,
        };

    /// <summary>A JSON number has lost its plus sign and separators, so the schema can reject almost none.</summary>
    public static Shape<Phone> Phone { get; } =
        new ScalarShape<Phone>(
            $"a phone number such as 663 1439 or +372 663 1439",
            ParsePhone,
            static (json, phone) => json.WriteStringValue(phone.E164),
            new($"(?![\\s\\S]*\\(0\\)){Gap}(?:{Abroad}|{Short}|(?:{CountryCode})?{Subscriber})")
            {
                Numbers = [(1, 999_999_999_999_999)],
                HasDecimals = true,
            },
            PhoneReadings.Phone
        );

    /// <summary>A folder name, or the path of a page of an old site; each leads to the programme.</summary>
    public static Shape<string> FormerAddress { get; } =
        new ScalarShape<string>(
            $"a former folder name such as avatud-valitsemine, or an old path such as /koolitused/vana.html",
            ParseFormerAddress,
            static (json, address) => json.WriteStringValue(address),
            new($"{TextShapes.SlugPattern}|{FormerPath}") { Numbers = [(0, decimal.MaxValue)], HasBooleans = true },
            static (text, _) => FixFormerAddress(text) is { } likely ? Reading.Choice([likely]) : null,
            broken: static text =>
                text.Contains('/', StringComparison.Ordinal)
                    ? (Message)$"that ends with `/`, `.html` or `.htm` and has no blank, `?`, `#`, `%`, `..` or `//`"
                    : null
        );

    /// <summary>Each becomes a page that redirects.</summary>
    private const int MaxFormerAddresses = 1_000;

    public static Shape<ImmutableArray<Sourced<string>>> FormerAddresses { get; } =
        new ListShape<Sourced<string>>(new SourcedShape<string>(FormerAddress), most: MaxFormerAddresses);

    public static bool ParseBaseUrl(string text, [MaybeNullWhen(false)] out Uri url) =>
        ParseUrl(text.EndsWith('/') ? text : text + "/", out url) && url.Query.Length == 0 && url.Fragment.Length == 0;

    private static bool ParseFormerAddress(string text, out string value)
    {
        value = text;
        return Slug.IsValid(text) || IsFormerPath().IsMatch(text);
    }

    /// <summary>Web servers look a file up by its real name, and its name ends before the query.</summary>
    private static string? FixFormerAddress(string text)
    {
        var path = Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? url.AbsolutePath : text;
        var bare = Uri.UnescapeDataString(path.Split('?', '#')[0]);
        return bare.StartsWith('/') ? bare
            : bare.Contains('/', StringComparison.Ordinal) ? "/" + bare
            : Slug.From(bare);
    }

    private static void Write(Utf8JsonWriter json, Uri url) => json.WriteStringValue(url.AbsoluteUri);

    private static bool ParseUrl(string text, [MaybeNullWhen(false)] out Uri url) =>
        Uri.TryCreate(text, UriKind.Absolute, out url)
        && url.Scheme is "http" or "https"
        && text.StartsWith(url.Scheme + "://", StringComparison.OrdinalIgnoreCase)
        && url.Host.Contains('.', StringComparison.Ordinal) | url.IsLoopback
        && !WebAddress.HasUser(text)
        && !text.Any(static letter => char.IsWhiteSpace(letter) || char.IsControl(letter) || letter is '\\' or '<' or '>' or '"');

    private static bool ParsePublicUrl(string text, [MaybeNullWhen(false)] out Uri url) =>
        ParseUrl(text, out url) && !WebAddress.IsPrivate(url);

    private static Message? BrokenCondition(string text)
    {
        if (text.Contains(' ', StringComparison.Ordinal))
        {
            return $"without blanks";
        }

        if (text.StartsWith("http", StringComparison.OrdinalIgnoreCase) && WebAddress.HasUser(text))
        {
            return $"without a user name: this one leads to `{WebAddress.HostOf(text)}`, not to what stands before the `@`";
        }

        if (!Uri.TryCreate(text, UriKind.Absolute, out var url) || url.Scheme is not ("http" or "https"))
        {
            return null;
        }

        return WebAddress.IsPrivate(url) ? (Message)$"and that opens not only on your own computer or network" : null;
    }

    private static bool ParseEmail(string text, out string email)
    {
        email = text;
        return text.Split('@') is [{ Length: > 0 } name, var host]
            && name.All(static letter => char.IsLetterOrDigit(letter) || letter is '.' or '_' or '-' or '+' or '\'')
            && host.Split('.') is { Length: > 1 } labels
            && labels.All(static label => label.Length > 0 && label.All(static letter => char.IsLetterOrDigit(letter) || letter == '-'));
    }

    private static bool ParsePhone(string text, [MaybeNullWhen(false)] out Phone phone)
    {
        phone = PhoneNumber.TryParse(text, out var e164, out var formatted) ? new Phone(e164, formatted) : null;
        return phone is not null;
    }

    [GeneratedRegex($"^(?:{FormerPath})$", RegexOptions.CultureInvariant)]
    private static partial Regex IsFormerPath();
}
