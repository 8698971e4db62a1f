using SiteGen.Content.Keys.Shapes;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Content.Keys;

/// <summary>The front matter of a file in <c>pages/</c>; slug and body are added when the file is read.</summary>
internal static class FreePageKeys
{
    public static MapShape<FreePage> Shape { get; } = Define();

    private static MapShape<FreePage> Define()
    {
        var keys = new KeyTable<FreePage>();
        var title = keys.Required("title", TextShapes.Text, static page => page.Title);
        var description = keys.Optional("description", TextShapes.Text, static page => page.Description);

        return keys.Shape(
            $"a page",
            (fields, _) =>
                new FreePage(
                    fields.Span.File,
                    "",
                    fields.Get(title).Value,
                    fields.Find(description)?.Value,
                    new Sourced<string>("", fields.Span)
                )
        );
    }
}
