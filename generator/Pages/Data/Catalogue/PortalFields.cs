using System.Text.Json;
using SiteGen.Model;

namespace SiteGen.Pages.Data.Catalogue;

/// <summary>
/// <c>portaal.json</c>: what the national open-data portal asks for, to copy into its form. What is not known is left out.
/// </summary>
internal static class PortalFields
{
    /// <summary>What describes the tables.</summary>
    private const string DataPackage = "https://datapackage.org/";

    public static void Write(Utf8JsonWriter json, SiteContext context)
    {
        var (dataset, licence) = (Dataset.Of(context), context.Site.Licence);
        json.With("name_et", dataset.Title)
            .With("name_en", dataset.TitleEn)
            .With("description_et", dataset.Description)
            .With("description_en", dataset.DescriptionEn)
            .With("url", context.Absolute(Addresses.Data))
            .WithTexts("keywords", dataset.Keywords, static keyword => keyword.Text)
            .WithTexts("categories", dataset.Themes, EuTables.NameOf)
            .WithTexts("regions", ["Eesti"], static region => region)
            .With("maintainer", dataset.Contact.Name)
            .With("maintainer_email", dataset.Contact.Email)
            .With("maintainer_phone", dataset.Contact.Phone?.E164)
            .With("license", licence.Id ?? licence.Name)
            .With("language", "et")
            .With("data_from", dataset.Coverage is { } time ? DateFormat.Iso(time.From) : null)
            .With("data_to", dataset.Coverage?.To is { } last ? DateFormat.Iso(last) : null);
        WriteInterval(json, dataset.Frequency);
        json.With("access", "public")
            .WithTexts("conformities", [DataPackage], static standard => standard)
            .WithAll("files", dataset.Files, file => Of(file, context));
    }

    /// <summary>Irregular updates have no interval.</summary>
    private static void WriteInterval(Utf8JsonWriter json, UpdateFrequency frequency)
    {
        var (unit, number) = frequency switch
        {
            UpdateFrequency.Daily => ("day", 1),
            UpdateFrequency.Weekly => ("week", 1),
            UpdateFrequency.Monthly => ("month", 1),
            UpdateFrequency.Quarterly => ("quarter", 1),
            UpdateFrequency.Semiannual => ("month", 6),
            UpdateFrequency.Annual => ("year", 1),
            UpdateFrequency.Biennial => ("year", 2),
            _ => ("", 0),
        };
        if (number > 0)
        {
            json.With("update_interval_unit", unit);
            json.WriteNumber("update_interval_frequency", number);
        }
    }

    private static WriteJson Of(ReleaseFile file, SiteContext context) =>
        json =>
            json.With("name", file.Title)
                .With("description", file.Description)
                .With("url", context.Absolute(file.Path))
                .With("format", file.FileType);
}
