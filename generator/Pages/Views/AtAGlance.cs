using SiteGen.Estonian;
using SiteGen.Model;

namespace SiteGen.Pages.Views;

/// <summary>For those who decide whether to come: for whom, how long, at what price, when next, whom to ask; only what is known.</summary>
internal static class AtAGlance
{
    private const int MaxLength = 160;

    public static View Make(Programme programme, SiteContext context)
    {
        var (site, translations) = (context.Site, context.Translations);
        return new View
        {
            { "audience", Excerpt.OfMarkdownWithin(MaxLength, programme.Audience) },
            { "volume", programme.Volume is { } volume ? Length(volume, translations) : null },
            { "fee", programme.Fee is { } fee ? Price(fee, translations) : null },
            { "next", Sessions.Next(programme, context) },
            { "ask", Ask(programme, site.Publisher) },
            {
                "website",
                programme.Contacts.IsEmpty ? ContactViews.Website(site.Publisher.Url) : ContactViews.Website(programme.Contacts[0].Url)
            },
        };
    }

    private static string? Length(Volume volume, Translations translations) =>
        NumberFormat.Length(volume.Days, volume.AcademicHours, translations) ?? volume.Note;

    private static string? Price(Fee fee, Translations translations) =>
        fee.Amount switch
        {
            null => fee.Condition,
            0 => translations.Text("fee.free"),
            { } amount => Numbers.Euro(amount),
        };

    /// <summary>
    /// The first contact with an e-mail address, or else the first; the publisher if there is none. Null if only a website is known.
    /// </summary>
    private static View? Ask(Programme programme, Publisher publisher)
    {
        var contact = programme.Contacts.FirstOrDefault(static each => each.Email is not null) ?? programme.Contacts.FirstOrDefault();
        var (email, phone) = contact is null
            ? (publisher.Email, publisher.Phone)
            : (contact.Email?.Value, contact.Phones is [var first, ..] ? first : null);
        return email is not null ? ContactViews.Link("mailto:" + email, email)
            : phone is not null ? ContactViews.Link("tel:" + phone.E164, phone.Formatted)
            : null;
    }
}
