using SiteGen.Content.Shapes;
using SiteGen.Model;

namespace SiteGen.Content.Entities;

internal static class VolumeShape
{
    private static readonly Key<decimal> _days = Key.Optional("days", Figures.Length);
    private static readonly Key<decimal> _academicHours = Key.Optional("academic_hours", Figures.Length);
    private static readonly Key<string> _note = Key.Optional("note", Texts.Text);

    public static Shape<Volume> Shape { get; } =
        new MapShape<Volume>(
            $"the volume",
            [_days, _academicHours, _note],
            static (fields, _) => new Volume(fields.Find(_days)?.Value, fields.Find(_academicHours)?.Value, fields.Find(_note)?.Value)
        );
}
