using System.Collections.Immutable;

namespace SiteGen.Pages.Data;

/// <summary>
/// A file of the release: all data of the site, in <c>andmed/</c>. Names and words are fixed here, so that no text of the interface
/// changes a data file.
/// </summary>
/// <param name="Name">The file's name; it lasts, because others link to it.</param>
/// <param name="MediaType">As registered with IANA.</param>
/// <param name="FileType">Code in the EU's authority table of file types.</param>
/// <param name="Title">A few words in Estonian.</param>
/// <param name="Description">A sentence or two in Estonian: what is in it, and for whom.</param>
internal sealed record ReleaseFile(string Name, string MediaType, string FileType, string Title, string Description)
{
    public static readonly ReleaseFile Programmes = Table("programmid", "Programmid", "Iga koolitusprogramm ühel real.");

    public static readonly ReleaseFile Results = Table("tulemused", "Tulemused", "Iga programmi iga perioodi arvud ühel real.");

    public static readonly ReleaseFile Participants = Table(
        "osalejad",
        "Osalejad asutuste kaupa",
        "Mitu osalejat igast asutusest igas programmis ja perioodis oli, igaüks ühel real."
    );

    public static readonly ReleaseFile Institutions = Table("asutused", "Asutused", "Iga asutus, kust on osaletud, ühel real.");

    public static readonly ReleaseFile Sessions = Table(
        "ajakava",
        "Ajakava",
        "Iga koolituskord ühel real; kui koolitus toimub eri päevadel, siis iga päev ühel real."
    );

    /// <summary>Only if the build was given a record of changes.</summary>
    public static readonly ReleaseFile Changes = Table("muudatused", "Arvude muudatused", "Iga avaldatud arvu iga muudatus ühel real.");

    public static readonly ReleaseFile Workbook = new(
        "andmed.xlsx",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "XLSX",
        "Kõik tabelid töövihikuna",
        "Samad tabelid Exceli, LibreOffice'i või muu tabelarvutusprogrammi jaoks, igaüks omal lehel."
    );

    public static readonly ReleaseFile Calendar = new(
        "ajakava.ics",
        "text/calendar",
        "ICS",
        "Tulevased koolitused kalendrina",
        "Kõik tulevased koolituskorrad, mille päev on teada. Kalendrirakendus saab faili tellida ja hoida end kursis."
    );

    public static readonly ReleaseFile Package = new(
        "datapackage.json",
        "application/json",
        "JSON",
        "Tabelite kirjeldus",
        "Ütleb programmidele, mis tüüpi ja ühikuga on iga veerg, mida see tähendab ning kuidas tabelid on seotud (Data Package)."
    );

    public static readonly ReleaseFile Catalogue = new(
        "kataloog.ttl",
        "text/turtle",
        "RDF_TURTLE",
        "Kataloogikirje",
        "Andmestiku kirjeldus andmekataloogide jaoks (DCAT-AP)."
    );

    public static readonly ReleaseFile Portal = new(
        "portaal.json",
        "application/json",
        "JSON",
        "Andmeportaali väljad",
        "Riigi avaandmete portaali väljade väärtused, mille saab portaali vormi kopeerida."
    );

    public static readonly ReleaseFile Archive = new(
        "koik.zip",
        "application/zip",
        "ZIP",
        "Kõik failid koos",
        "Kõik selle lehe üldised andmefailid ühes pakis."
    );

    /// <summary>The files of a site.</summary>
    public static ImmutableArray<ReleaseFile> Of(SiteContext context) =>
        context.Changes is null ? All : All.Insert(All.IndexOf(Sessions) + 1, Changes);

    /// <summary>In the order in which people are told of them; those that every site has.</summary>
    public static ImmutableArray<ReleaseFile> All { get; } =
    [Workbook, Programmes, Results, Participants, Institutions, Sessions, Calendar, Archive, Package, Catalogue, Portal];

    /// <summary>The path of the output.</summary>
    public string Path => "andmed/" + Name;

    private static ReleaseFile Table(string name, string title, string description) =>
        new(name + ".csv", "text/csv", "CSV", title, description);
}
