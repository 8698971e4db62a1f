using System.Diagnostics.CodeAnalysis;
using SiteGen.Content.Schema;
using SiteGen.Estonian;
using SiteGen.Model;

namespace SiteGen.Content.Shapes;

/// <summary>Shapes of what leads to a person or a page.</summary>
internal static class Addresses
{
    public static Shape<Uri> Url { get; } =
        new ScalarShape<Uri>($"a URL that begins with https:// or http://", ParseUrl, AddressSchemas.Url, FixUrl);

    /// <summary>A web address that others are put behind: it has no query and gets a slash at its end.</summary>
    public static Shape<Uri> BaseUrl { get; } =
        new ScalarShape<Uri>($"a URL that begins with https:// or http:// and has no ? or #", ParseBaseUrl, AddressSchemas.BaseUrl, FixUrl);

    public static Shape<string> Email { get; } =
        new ScalarShape<string>($"an e-mail address such as koolitus@example.org", ParseEmail, AddressSchemas.Email, FixEmail);

    public static Shape<Phone> Phone { get; } =
        new ScalarShape<Phone>($"a phone number such as 663 1439 or +372 663 1439", ParsePhone, AddressSchemas.Phone);

    public static bool ParseBaseUrl(string text, [MaybeNullWhen(false)] out Uri url) =>
        ParseUrl(text.EndsWith('/') ? text : text + "/", out url) && url.Query.Length == 0 && url.Fragment.Length == 0;

    private static bool ParseUrl(string text, [MaybeNullWhen(false)] out Uri url) =>
        Uri.TryCreate(text, UriKind.Absolute, out url)
        && url.Scheme is "http" or "https"
        && text.StartsWith(url.Scheme + "://", StringComparison.OrdinalIgnoreCase)
        && url.Host.Contains('.', StringComparison.Ordinal) | url.IsLoopback
        && url.UserInfo.Length == 0
        && !text.Any(static letter => char.IsWhiteSpace(letter) || char.IsControl(letter) || letter is '\\' or '<' or '>' or '"');

    private static string? FixUrl(string text) => text.Contains("://", StringComparison.Ordinal) ? null : "https://" + text;

    private static bool ParseEmail(string text, out string email)
    {
        email = text;
        return text.Split('@') is [{ Length: > 0 } name, var host]
            && name.All(static letter => char.IsLetterOrDigit(letter) || letter is '.' or '_' or '-' or '+' or '\'')
            && host.Split('.') is { Length: > 1 } labels
            && labels.All(static label => label.Length > 0 && label.All(static letter => char.IsLetterOrDigit(letter) || letter == '-'));
    }

    private static string FixEmail(string text)
    {
        var bare = text.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? text[7..] : text;
        return bare.Replace(" ", "", StringComparison.Ordinal)
            .Replace("[at]", "@", StringComparison.OrdinalIgnoreCase)
            .Replace("(at)", "@", StringComparison.OrdinalIgnoreCase);
    }

    private static bool ParsePhone(string text, [MaybeNullWhen(false)] out Phone phone)
    {
        phone = PhoneNumber.TryParse(text, out var e164, out var shown) ? new Phone(e164, shown) : null;
        return phone is not null;
    }
}
