using System.Collections.Immutable;
using SiteGen.Model;

namespace SiteGen.Pages.Views;

/// <summary>Contacts, organisers, the publisher: whoever can be called, written to or visited.</summary>
internal static class People
{
    public static View ViewOf(Contact contact, Translations translations)
    {
        var view = Reached(contact.Phones, contact.Email, contact.Url);
        view.Add("role", contact.Role is { } role ? translations.Of("contact_roles", role) : null);
        view.Add("name", contact.Name);
        view.Add("organisation", contact.Organisation);
        return view;
    }

    public static View ViewOf(Organiser organiser, Translations translations) =>
        new()
        {
            { "role", organiser.Role is { } role ? translations.Of("organiser_roles", role) : null },
            { "name", organiser.Name },
            { "href", organiser.Url?.AbsoluteUri },
        };

    public static View ViewOf(Publisher publisher)
    {
        var view = Reached(publisher.Phone is { } phone ? [phone] : [], publisher.Email, publisher.Url);
        view.Add("name", publisher.Name);
        view.Add("registry_code", publisher.RegistryCode);
        return view;
    }

    /// <summary>Links with their texts under <c>phones</c>, <c>email</c> and <c>web</c>.</summary>
    public static View Reached(ImmutableArray<Phone> phones, string? email, Uri? url) =>
        new()
        {
            { "phones", phones.Select(static phone => LinkTo("tel:" + phone.E164, phone.Shown)) },
            { "email", email is null ? null : LinkTo("mailto:" + email, email) },
            { "web", Website(url) },
        };

    public static View? Website(Uri? url) => url is null ? null : LinkTo(url.AbsoluteUri, Shown(url));

    public static View LinkTo(string href, string text) => new() { { "href", href }, { "text", text } };

    /// <summary>Without what every address begins and many end with.</summary>
    private static string Shown(Uri url) => (url.Host + url.PathAndQuery).TrimEnd('/');
}
