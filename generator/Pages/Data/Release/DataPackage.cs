using System.Collections.Immutable;
using SiteGen.Pages.Data.Catalogue;

namespace SiteGen.Pages.Data;

/// <summary>
/// <c>datapackage.json</c>: what the tables of the release mean, by the Data Package standard, <see href="https://datapackage.org/"/>.
/// It is valid by version 2.0, and by version 1.0, which many programs still read: what the versions name differently is said twice.
/// </summary>
internal static class DataPackage
{
    private const string Profiles = "https://datapackage.org/profiles/2.0/";

    /// <param name="digests">Of the tables, in the order of <see cref="ReleaseTable.Of"/>.</param>
    public static WriteJson Of(ImmutableArray<FileDigest> digests, SiteContext context)
    {
        var dataset = Dataset.Of(context);
        return json =>
            json.With("$schema", Profiles + "datapackage.json")
                .With("profile", "tabular-data-package")
                .With("name", "koolitusprogrammid")
                .With("id", dataset.Identifier)
                .With("title", dataset.Title)
                .With("description", dataset.Description)
                .WithTexts("keywords", dataset.Keywords, static keyword => keyword.Text)
                .With("homepage", context.Absolute(Addresses.Data))
                .WithAll(
                    "licenses",
                    [context.Site.Licence],
                    static licence => each => each.With("name", licence.Id).With("path", licence.Url).With("title", licence.Name)
                )
                .WithAll(
                    "contributors",
                    [context.Site.Publisher],
                    static publisher =>
                        each =>
                            each.With("title", publisher.Name)
                                .With("path", publisher.Url)
                                .With("email", publisher.Email)
                                .With("role", "publisher")
                                .WithTexts("roles", ["publisher"], static role => role)
                )
                .WithAll("resources", [.. ReleaseTable.Of(context).Zip(digests)], static each => Resource(each.First, each.Second));
    }

    private static WriteJson Resource(ReleaseTable table, FileDigest digest) =>
        json =>
            json.With("$schema", Profiles + "dataresource.json")
                .With("profile", "tabular-data-resource")
                .With("type", "table")
                .With("name", NameOf(table))
                .With("path", table.File.Name)
                .With("title", table.File.Title)
                .With("description", table.File.Description)
                .With("format", "csv")
                .With("mediatype", table.File.MediaType)
                .With("encoding", "utf-8")
                .With("bytes", digest.Bytes)
                .With("hash", "sha256:" + digest.Sha256)
                .With("schema", Schema(table));

    private static WriteJson Schema(ReleaseTable table) =>
        json =>
            json.With("$schema", Profiles + "tableschema.json")
                .WithAll("fields", table.Columns, Field)
                .WithTexts("missingValues", [""], static text => text)
                .WithTexts("primaryKey", table.Key, static column => column)
                .WithAll(
                    "foreignKeys",
                    table.RefersTo,
                    static to =>
                        key =>
                            key.WithTexts("fields", to.Key, static column => column)
                                .With(
                                    "reference",
                                    reference => reference.With("resource", NameOf(to)).WithTexts("fields", to.Key, static column => column)
                                )
                );

    private static WriteJson Field(Column column) =>
        json =>
            json.With("name", column.Name)
                .With("type", TypeOf(column.Type))
                .With("format", column.Type == ColumnType.Address ? "uri" : null)
                .With("description", column.Meaning)
                .With("unit", column.Unit)
                .With("constraints", Constraints(column))
                .WithAll("categories", column.Choices, static choice => each => each.With("value", choice.Code).With("label", choice.Word));

    private static WriteJson? Constraints(Column column) =>
        column is { IsRequired: false, Choices.IsEmpty: true, Type: not ColumnType.Integer }
            ? null
            : json =>
            {
                if (column.IsRequired)
                {
                    json.With("required", true);
                }

                if (column.Type == ColumnType.Integer)
                {
                    json.WriteNumber("minimum", 0);
                }

                json.WithTexts("enum", column.Choices, static choice => choice.Code);
            };

    private static string TypeOf(ColumnType type) =>
        type switch
        {
            ColumnType.Integer => "integer",
            ColumnType.Number => "number",
            ColumnType.Boolean => "boolean",
            ColumnType.Date => "date",
            ColumnType.Time => "time",
            _ => "string",
        };

    private static string NameOf(ReleaseTable table) => Path.GetFileNameWithoutExtension(table.File.Name);
}
