using SiteGen.Content.Keys.Shapes;
using SiteGen.Content.Keys.Shapes.Readings;
using SiteGen.Model;

namespace SiteGen.Content.Keys;

internal static class VolumeKeys
{
    public static MapShape<Volume> Shape { get; } = Define();

    private static MapShape<Volume> Define()
    {
        var keys = new KeyTable<Volume> { FromText = TextDrafts.Volume };
        var days = keys.Optional("days", NumberShapes.Length, static volume => volume.Days);
        var academicHours = keys.Optional("academic_hours", NumberShapes.Length, static volume => volume.AcademicHours);
        var note = keys.Optional("note", TextShapes.Text, static volume => volume.Note);

        return keys.Shape(
            $"the volume",
            (fields, _) => new Volume(fields.Find(days)?.Value, fields.Find(academicHours)?.Value, fields.Find(note)?.Value)
        );
    }
}
