using SiteGen.Content.Keys.Shapes;
using SiteGen.Model;

namespace SiteGen.Content.Keys;

/// <summary>The keys of an entry of <c>themes</c> in <c>site.yaml</c>.</summary>
internal static class ThemeKeys
{
    public static MapShape<Theme> Shape { get; } = Define();

    public static ListShape<Theme> List { get; } = new(Shape);

    private static MapShape<Theme> Define()
    {
        var keys = new KeyTable<Theme>();
        var id = keys.Required("id", TextShapes.SourcedSlug, static theme => theme.Id);
        var title = keys.Required("title", TextShapes.Text, "", static theme => theme.Title);
        var description = keys.Optional("description", TextShapes.Text, static theme => theme.Description);

        return keys.Shape(
            $"a theme",
            (fields, _) => new Theme(fields.Get(id).Value, fields.Get(title).Value, fields.Find(description)?.Value)
        );
    }
}
