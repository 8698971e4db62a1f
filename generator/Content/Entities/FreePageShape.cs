using SiteGen.Content.Shapes;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Content.Entities;

/// <summary>The front matter of a file of <c>pages/</c>. The slug and the body are added where the file is read.</summary>
internal static class FreePageShape
{
    private static readonly Key<string> _title = Key.Required("title", Texts.Text);
    private static readonly Key<string> _description = Key.Optional("description", Texts.Text);

    public static Shape<FreePage> Shape { get; } =
        new MapShape<FreePage>(
            $"a page",
            [_title, _description],
            static (fields, _) =>
                new FreePage(
                    fields.Span.File,
                    "",
                    fields.Get(_title).Value,
                    fields.Find(_description)?.Value,
                    new Sourced<string>("", fields.Span)
                )
        );
}
