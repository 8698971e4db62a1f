using System.Collections.Immutable;
using SiteGen.Content.Shapes;
using SiteGen.Model;

namespace SiteGen.Content.Entities;

internal static class LinkShape
{
    private static readonly Key<string> _title = Key.Required("title", Texts.Text);
    private static readonly Key<Uri> _url = Key.Required("url", Addresses.Url);

    public static Shape<ImmutableArray<Link>> List { get; } =
        new ListShape<Link>(
            new MapShape<Link>($"a link", [_title, _url], static (fields, _) => new Link(fields.Get(_title).Value, fields.Get(_url).Value))
        );
}
