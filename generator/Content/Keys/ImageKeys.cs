using SiteGen.Content.Keys.Shapes;
using SiteGen.Content.Keys.Shapes.Readings;
using SiteGen.Model;

namespace SiteGen.Content.Keys;

/// <summary>The keys of an entry of <c>images</c>; the content of the file is added when it is read.</summary>
internal static class ImageKeys
{
    public static MapShape<Image> Shape { get; } = Define();

    public static ListShape<Image> List { get; } = new(Shape);

    private static MapShape<Image> Define()
    {
        var keys = new KeyTable<Image> { FromText = TextDrafts.Image };
        var file = keys.Required("file", TextShapes.ImageFile, static image => image.File);
        var alt = keys.Required("alt", TextShapes.Text, "", static image => image.Alt);
        var credit = keys.Optional("credit", TextShapes.Text, static image => image.Credit);
        var caption = keys.Optional("caption", TextShapes.Text, static image => image.Caption);

        return keys.Shape(
            $"a picture",
            (fields, _) => new Image(fields.Get(file).Value, fields.Get(alt).Value, fields.Find(credit)?.Value, fields.Find(caption)?.Value)
        );
    }
}
