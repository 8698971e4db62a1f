using SiteGen.Content.Keys.Shapes;
using SiteGen.Model;

namespace SiteGen.Content.Keys;

/// <summary>The keys of <c>data</c> in <c>site.yaml</c>.</summary>
internal static class OpenDataKeys
{
    public static ChoiceShape<UpdateFrequency> Frequency { get; } =
        new([
            ("daily", UpdateFrequency.Daily),
            ("weekly", UpdateFrequency.Weekly),
            ("monthly", UpdateFrequency.Monthly),
            ("quarterly", UpdateFrequency.Quarterly),
            ("semiannual", UpdateFrequency.Semiannual),
            ("annual", UpdateFrequency.Annual),
            ("biennial", UpdateFrequency.Biennial),
            ("irregular", UpdateFrequency.Irregular),
        ]);

    public static ChoiceShape<DataTheme> Theme { get; } =
        new([
            ("agri", DataTheme.Agri),
            ("econ", DataTheme.Econ),
            ("educ", DataTheme.Educ),
            ("ener", DataTheme.Ener),
            ("envi", DataTheme.Envi),
            ("gove", DataTheme.Gove),
            ("heal", DataTheme.Heal),
            ("intr", DataTheme.Intr),
            ("just", DataTheme.Just),
            ("regi", DataTheme.Regi),
            ("soci", DataTheme.Soci),
            ("tech", DataTheme.Tech),
            ("tran", DataTheme.Tran),
        ]);

    public static MapShape<OpenData> Shape { get; } = Define();

    private static MapShape<OpenData> Define()
    {
        var keys = new KeyTable<OpenData>();
        var titleEn = keys.Optional("title_en", TextShapes.Text, static data => data.TitleEn);
        var descriptionEn = keys.Optional("description_en", TextShapes.Text, static data => data.DescriptionEn);
        var identifier = keys.Optional("identifier", TextShapes.Text, static data => data.Identifier);
        var frequency = keys.Optional("frequency", Frequency, static data => (UpdateFrequency?)data.Frequency);
        var themes = keys.Optional("themes", new ListShape<DataTheme>(Theme), static data => data.Themes);
        var keywords = keys.Optional("keywords", KeywordKeys.List, static data => data.Keywords);
        var issued = keys.Optional("issued", DateShapes.Date, static data => data.Issued?.Value);
        var contact = keys.Optional("contact", DataContactKeys.Shape, static data => data.Contact);

        return keys.Shape(
            $"the description of the data",
            (fields, _) =>
                new OpenData
                {
                    TitleEn = fields.Find(titleEn)?.Value,
                    DescriptionEn = fields.Find(descriptionEn)?.Value,
                    Identifier = fields.Find(identifier)?.Value,
                    Frequency = fields.Find(frequency)?.Value ?? UpdateFrequency.Irregular,
                    Themes = fields.List(themes),
                    Keywords = fields.List(keywords),
                    Issued = fields.Find(issued),
                    Contact = fields.Find(contact)?.Value,
                }
        );
    }
}
