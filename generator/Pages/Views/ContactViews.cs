using System.Collections.Immutable;
using SiteGen.Model;

namespace SiteGen.Pages.Views;

/// <summary>Views of contacts, organisers and the publisher.</summary>
internal static class ContactViews
{
    public static View ViewOf(Contact contact, Translations translations)
    {
        var view = Channels(contact.Phones, contact.Email?.Value, contact.Url);
        view.Add("role", contact.Role is { } role ? translations.Of("contact_roles", role) : null);
        view.Add("name", contact.Name);
        view.Add("organisation", contact.Organisation?.Value);
        return view;
    }

    /// <summary>The publisher where a programme names no contact.</summary>
    public static View AsContact(Publisher publisher)
    {
        var view = Channels(publisher.Phone is { } phone ? [phone] : [], publisher.Email, publisher.Url);
        view.Add("role", (string?)null);
        view.Add("name", publisher.Name);
        view.Add("organisation", (string?)null);
        return view;
    }

    /// <summary>Name, post and organisation, in this order; the first that is known stands out.</summary>
    public static View ViewOf(Trainer trainer)
    {
        string[] known = [.. new[] { trainer.Name, trainer.Post, trainer.Organisation }.OfType<string>()];
        return new View { { "name", known.FirstOrDefault() }, { "details", string.Join(", ", known.Skip(1)) } };
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
        var view = Channels(publisher.Phone is { } phone ? [phone] : [], publisher.Email, publisher.Url);
        view.Add("name", publisher.Name);
        view.Add("registry_code", publisher.RegistryCode);
        return view;
    }

    /// <summary>Links under <c>phones</c>, <c>email</c> and <c>web</c>.</summary>
    public static View Channels(ImmutableArray<Phone> phones, string? email, Uri? url) =>
        new()
        {
            { "phones", phones.Select(static phone => Link("tel:" + phone.E164, phone.Formatted)) },
            { "email", email is null ? null : Link("mailto:" + email, email) },
            { "web", Website(url) },
        };

    public static View? Website(Uri? url) => url is null ? null : Link(url.AbsoluteUri, DisplayUrl(url));

    public static View Link(string href, string text) => new() { { "href", href }, { "text", text } };

    /// <summary>Without the scheme and a trailing slash.</summary>
    private static string DisplayUrl(Uri url) => (url.Host + url.PathAndQuery).TrimEnd('/');
}
