using SiteGen.Model;
using SiteGen.Pages.Data;
using SiteGen.Pages.Data.Calendar;
using SiteGen.Pages.StructuredData;

namespace SiteGen.Pages.Views;

/// <summary>A programme's fact sheet.</summary>
internal static class ProgrammePage
{
    public static View Make(Programme programme, SiteContext context)
    {
        var location = new PageLocation(Addresses.Programme(programme.Slug));
        var head = new PageHead(location, programme.Title, context.ShortTextOf(programme))
        {
            Sample = programme.Sample,
            Trail = [Addresses.Programmes],
            Source = programme.Source.Path,
            StructuredData = CourseData.Of(programme, context),
            Image = ImageViews.ForSharing(programme, context),
            Alternates =
            [
                .. Downloads.Files(programme),
                .. Calendars.FileOf(programme, context) is { } calendar
                    ? [(ReleaseFile.Calendar.MediaType, calendar)]
                    : Array.Empty<(string, string)>(),
            ],
        };
        var page = new View
        {
            { "page", head.ToView(context) },
            { "title", programme.Title },
            { "subtitle", programme.Subtitle },
            { "summary", programme.Summary?.Value },
            { "glance", AtAGlance.Make(programme, context) },
            { "ended", programme.Ended },
            { "themes", ThemeViews.Of(programme, context, location) },
            { "updated", PageHead.Date(programme.Updated.Value) },
            { "earlier_breakdowns", BreakdownTables.Earlier(programme, context, location) },
        };
        page.Add("sections", FactSheetSections.AddTo(page, programme, context, location));
        return page;
    }
}
