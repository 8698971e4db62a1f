using SiteGen.Model;

namespace SiteGen.Pages.Views;

/// <summary>The accessibility statement, based on the model of Commission Implementing Decision (EU) 2018/1523.</summary>
internal static class AccessibilityPage
{
    public static View Make(Accessibility statement, SiteContext context)
    {
        var (site, translations) = (context.Site, context.Translations);
        var commitment = $"{site.Publisher.Name} {translations.Text("accessibility.commitment")}";
        var head = new PageHead(new PageLocation(Addresses.Accessibility), translations.Text("accessibility.title"), commitment)
        {
            Source = site.Source.Path,
        };
        return new View
        {
            { "page", head.ToView(context) },
            { "commitment", commitment },
            { "address", context.BaseUrl.AbsoluteUri },
            { "status", translations.Of("accessibility.status", statement.Status) },
            { "exceptions", statement.Exceptions.Select(static text => new Prose(text, 3) { Inline = true }) },
            { "prepared", statement.Prepared is { } prepared ? PageHead.Date(prepared.Value) : null },
            { "reviewed", statement.Reviewed is { } reviewed ? PageHead.Date(reviewed.Value) : null },
            { "method", statement.Method },
            { "contact", Contact(statement, site.Publisher) },
        };
    }

    /// <summary>Falls back to the publisher's contact if the statement names none.</summary>
    private static View Contact(Accessibility statement, Publisher publisher) =>
        statement is { Email: null, Phone: null }
            ? ContactViews.ViewOf(publisher)
            : ContactViews.Channels(statement.Phone is { } phone ? [phone] : [], statement.Email, null);
}
