using System.Collections.Immutable;
using System.Text.Json;
using SiteGen.Pages.Data;

namespace SiteGen.Pages.StructuredData;

/// <summary>The data of the whole site as one <c>Dataset</c>, whose files are its distributions.</summary>
internal static class ReleaseData
{
    private const string Contents =
        "Andmestikus on avaliku sektori koolitusprogrammid, iga programmi arvud perioodide kaupa, osalejad asutuste kaupa, asutused ja "
        + "koolituste ajakava. Näidiseid andmestikus ei ole.";

    private static readonly ImmutableArray<string> _measured =
    [
        "Kavandatud koolitusi",
        "Toimunud koolitusi",
        "Koolituspäevi",
        "Registreerunuid",
        "Osalenuid",
        "Läbinuid",
        "Katkestajaid",
        "Loobunuid",
        "Asutusi",
        "Rahulolu protsentides",
    ];

    /// <summary>The dataset's lasting address: a part of the data page.</summary>
    public static string IdOf(SiteContext context) => context.Absolute(Addresses.Data) + "#andmestik";

    public static WriteJson Of(SiteContext context) =>
        json =>
            json.WithType("Dataset")
                .With("@id", IdOf(context))
                .With("identifier", IdOf(context))
                .With("url", context.Absolute(Addresses.Data))
                .With("name", context.Site.Title)
                .With("description", SchemaOrg.DatasetDescription(context.Site.Description, Contents))
                .With("inLanguage", context.Site.Language.Value)
                .WithLicence(context.Site.Licence)
                .With("isAccessibleForFree", true)
                .With("creator", SchemaOrg.Publisher(context.Site))
                .With("publisher", SchemaOrg.Publisher(context.Site))
                .With("dateModified", Newest(context) is { } day ? DateFormat.Iso(day) : null)
                .With("temporalCoverage", Coverage(context))
                .With("spatialCoverage", Estonia)
                .WithTexts("variableMeasured", _measured, static name => name)
                .WithAll("distribution", ReleaseFile.All, file => Download(file, context));

    private static DateOnly? Newest(SiteContext context) =>
        context.ProgrammesWithoutSamples.Max(static programme => (DateOnly?)programme.Updated.Value);

    /// <summary>
    /// An ISO 8601 interval from the first day of a period to the last: <c>2021-01-01/2022-12-31</c>, or <c>2015-01-01/..</c> where a
    /// period is open; null if there is none.
    /// </summary>
    private static string? Coverage(SiteContext context)
    {
        var (first, last, isOpen) = (DateOnly.MaxValue, DateOnly.MinValue, false);
        foreach (
            var name in context.ProgrammesWithoutSamples.SelectMany(static each => each.Results).Select(static each => each.Name.Value)
        )
        {
            first = name.First < first ? name.First : first;
            last = !name.IsOpen && name.Last > last ? name.Last : last;
            isOpen |= name.IsOpen;
        }

        return first == DateOnly.MaxValue
            ? null
            : $"{DateFormat.Iso(first)}/{(isOpen ? ".." : DateFormat.Iso(last.AddMonths(1).AddDays(-1)))}";
    }

    private static void Estonia(Utf8JsonWriter json) =>
        json.WithType("Country").With("name", "Eesti").With("identifier", "EE");

    private static WriteJson Download(ReleaseFile file, SiteContext context) =>
        json =>
            json.WithType("DataDownload")
                .With("name", file.Title)
                .With("description", file.Description)
                .With("encodingFormat", file.MediaType)
                .With("contentUrl", context.Absolute(file.Path));
}
