using SiteGen.Model;

namespace SiteGen.Pages.Data.Catalogue;

/// <summary>Rows of the authority tables of the EU's Publications Office.</summary>
internal static class EuTables
{
    public static readonly Reference DataThemes = Reference.Table(Table("data-theme"), "Andmevaldkonnad");

    public static readonly Reference Estonian = Row("language", "EST", "LinguisticSystem");

    /// <summary>With its bounds: the profile recommends them for every place.</summary>
    public static readonly Reference Estonia = Row("country", "EST", "Location") with
    {
        Properties =
        [
            new(Vocabulary.Dcat("bbox"), [Shape("POLYGON((21.7 57.5, 28.3 57.5, 28.3 59.9, 21.7 59.9, 21.7 57.5))")]),
            new(Vocabulary.Dcat("centroid"), [Shape("POINT(25.0 58.7)")]),
        ],
    };

    public static readonly Reference Public = Row("access-right", "PUBLIC", "RightsStatement");

    public static readonly Reference Stable = Concept("planned-availability", "STABLE", "püsivalt kättesaadav");

    public static Reference FileType(ReleaseFile file) => Row("file-type", file.FileType, "MediaTypeOrExtent");

    public static Reference Frequency(UpdateFrequency frequency) =>
        Row(
            "frequency",
            frequency switch
            {
                UpdateFrequency.Semiannual => "ANNUAL_2",
                UpdateFrequency.Irregular => "IRREG",
                _ => EnumKeys.Of(frequency).ToUpperInvariant(),
            },
            "Frequency"
        );

    public static Reference Theme(DataTheme theme) => Concept("data-theme", EnumKeys.Of(theme).ToUpperInvariant(), NameOf(theme));

    /// <summary>The words of the table in Estonian; the national portal has the same.</summary>
    public static string NameOf(DataTheme theme) =>
        theme switch
        {
            DataTheme.Agri => "Põllumajandus, kalandus, metsandus ja toit",
            DataTheme.Econ => "Majandus ja rahandus",
            DataTheme.Educ => "Haridus, kultuur ja sport",
            DataTheme.Ener => "Energia",
            DataTheme.Envi => "Keskkond",
            DataTheme.Gove => "Valitsus ja avalik sektor",
            DataTheme.Heal => "Tervis",
            DataTheme.Intr => "Rahvusvahelised küsimused",
            DataTheme.Just => "Õigus, õigussüsteem ja avalik turvalisus",
            DataTheme.Regi => "Piirkonnad ja linnad",
            DataTheme.Soci => "Rahvastik ja ühiskond",
            DataTheme.Tech => "Teadus ja tehnoloogia",
            DataTheme.Tran => "Transport",
            _ => throw new ArgumentOutOfRangeException(nameof(theme), theme, "a theme without a name"),
        };

    /// <param name="type">The class in Dublin Core terms.</param>
    public static Reference Row(string table, string code, string type) =>
        new(RowId(table, code), Vocabulary.Dct(type)) { Scheme = Table(table) };

    private static Reference Concept(string table, string code, string name) => Reference.Concept(RowId(table, code), Table(table), name);

    private static Iri RowId(string table, string code) => new($"{Table(table).Text}/{code}");

    private static Iri Table(string name) => new("http://publications.europa.eu/resource/authority/" + name);

    private static Literal Shape(string text) => new(text, Datatype: Vocabulary.Geo("wktLiteral"));
}
