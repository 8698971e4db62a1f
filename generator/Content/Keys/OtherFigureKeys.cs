using SiteGen.Content.Keys.Shapes;
using SiteGen.Model;

namespace SiteGen.Content.Keys;

/// <summary>The keys of an entry of <c>figures</c>.</summary>
internal static class OtherFigureKeys
{
    public static MapShape<OtherFigure> Shape { get; } = Define();

    public static ListShape<OtherFigure> List { get; } = new(Shape);

    private static MapShape<OtherFigure> Define()
    {
        var keys = new KeyTable<OtherFigure>();
        var label = keys.Required("label", TextShapes.Text, static figure => figure.Label);
        var value = keys.Required("value", TextShapes.Text, static figure => figure.Value);
        var note = keys.Optional("note", TextShapes.Text, static figure => figure.Note);

        return keys.Shape(
            $"another figure",
            (fields, _) => new OtherFigure(fields.Get(label).Value, fields.Get(value).Value, fields.Find(note)?.Value)
        );
    }
}
