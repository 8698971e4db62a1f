using SiteGen.Content.Keys.Shapes;
using SiteGen.Content.Keys.Shapes.Readings;
using SiteGen.Model;

namespace SiteGen.Content.Keys;

internal static class ModuleKeys
{
    public static MapShape<Module> Shape { get; } = Define();

    public static ListShape<Module> List { get; } = new(Shape);

    private static MapShape<Module> Define()
    {
        var keys = new KeyTable<Module> { FromText = TextDrafts.Title };
        var title = keys.Required("title", TextShapes.Text, static module => module.Title);
        var days = keys.Optional("days", NumberShapes.Length, static module => module.Days);
        var academicHours = keys.Optional("academic_hours", NumberShapes.Length, static module => module.AcademicHours);
        var prerequisites = keys.Optional("prerequisites", TextShapes.Markdown, static module => module.Prerequisites);
        var note = keys.Optional("note", TextShapes.Markdown, static module => module.Note);
        var registration = keys.Optional("registration", AddressShapes.Url, static module => module.Registration);

        return keys.Shape(
            $"a module",
            (fields, _) =>
                new Module(
                    fields.Get(title).Value,
                    fields.Find(days)?.Value,
                    fields.Find(academicHours)?.Value,
                    fields.Find(prerequisites)?.Value,
                    fields.Find(note)?.Value,
                    fields.Find(registration)?.Value
                )
        );
    }
}
