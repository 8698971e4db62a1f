using SiteGen.Estonian;
using SiteGen.Model;

namespace SiteGen.Pages.Views;

/// <summary>A sentence ready to be copied by whoever uses the figures: publisher, year, title, period, day, address and licence.</summary>
internal static class Citation
{
    /// <returns>Null for a sample: nobody should cite what is invented.</returns>
    public static string? Of(Programme programme, SiteContext context)
    {
        if (programme.Sample)
        {
            return null;
        }

        var period = programme.NewestFirst() is [var newest, ..] ? newest.Name.Value.Format(context.Translations) : null;
        return Of(
            period is null ? "cite.sheet" : "cite.sheet_of_period",
            programme.Title,
            programme.Updated.Value,
            Addresses.Programme(programme.Slug),
            context,
            ("period", period ?? "")
        );
    }

    /// <returns>Null if there is nothing but samples.</returns>
    public static string? OfData(SiteContext context) =>
        context.ProgrammesWithoutSamples.Select(static programme => programme.Updated.Value).ToArray() is [_, ..] days
            ? Of("cite.data", context.Site.Title, days.Max(), Addresses.Data, context)
            : null;

    private static string Of(
        string text,
        string title,
        DateOnly updated,
        string path,
        SiteContext context,
        params (string, string)[] more
    ) =>
        context.Translations.Text(
            text,
            [
                ("publisher", context.Site.Publisher.Name),
                ("year", NumberFormat.Invariant(updated.Year)),
                ("title", title is [.., '.' or '?' or '!' or '…'] ? title : title + "."),
                ("day", Dates.Numeric(updated)),
                ("address", context.Absolute(path)),
                ("licence", context.Site.Licence.Name),
                .. more,
            ]
        );
}
