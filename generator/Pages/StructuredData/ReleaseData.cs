using System.Text.Json;
using SiteGen.Pages.Data;
using SiteGen.Pages.Data.Catalogue;

namespace SiteGen.Pages.StructuredData;

/// <summary>The data of the whole site as one <c>Dataset</c>, whose files are its distributions.</summary>
internal static class ReleaseData
{
    /// <summary>The dataset's lasting address: a part of the data page.</summary>
    public static string IdOf(SiteContext context) => context.Absolute(Addresses.Data) + "#andmestik";

    public static WriteJson Of(SiteContext context)
    {
        var dataset = Dataset.Of(context);
        return json =>
            json.WithType("Dataset")
                .With("@id", IdOf(context))
                .With("identifier", dataset.Identifier)
                .With("url", context.Absolute(Addresses.Data))
                .With("name", dataset.Title)
                .With("description", SchemaOrg.DatasetDescription(dataset.Description))
                .WithTexts("keywords", dataset.Keywords, static keyword => keyword.Text)
                .With("inLanguage", context.Site.Language.Value)
                .WithLicence(context.Site.Licence)
                .With("isAccessibleForFree", true)
                .With("creator", SchemaOrg.Publisher(context.Site))
                .With("publisher", SchemaOrg.Publisher(context.Site))
                .With("dateModified", DateFormat.Iso(dataset.Modified))
                .With("temporalCoverage", dataset.Coverage is { } coverage ? IntervalOf(coverage) : null)
                .With("spatialCoverage", Estonia)
                .WithTexts("variableMeasured", [.. ResultsTable.Layout.Columns.Where(IsMeasured)], static column => column.Meaning)
                .WithAll("distribution", ReleaseFile.Of(context), file => Download(file, context));
    }

    private static bool IsMeasured(Column column) => column.Type is ColumnType.Integer or ColumnType.Number;

    /// <summary>An ISO 8601 interval: <c>2021-01-01/2022-12-31</c>, or <c>2015-01-01/..</c> where it is open.</summary>
    private static string IntervalOf(Coverage coverage) =>
        $"{DateFormat.Iso(coverage.From)}/{(coverage.To is { } last ? DateFormat.Iso(last) : "..")}";

    private static void Estonia(Utf8JsonWriter json) => json.WithType("Country").With("name", "Eesti").With("identifier", "EE");

    private static WriteJson Download(ReleaseFile file, SiteContext context) =>
        json =>
            json.WithType("DataDownload")
                .With("name", file.Title)
                .With("description", file.Description)
                .With("encodingFormat", file.MediaType)
                .With("contentUrl", context.Absolute(file.Path));
}
