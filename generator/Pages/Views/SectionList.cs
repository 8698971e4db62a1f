using System.Collections;

namespace SiteGen.Pages.Views;

/// <summary>
/// Adds each section's content to a page's view under the section's name, and lists the sections that have content, for the page and its
/// table of contents.
/// </summary>
internal sealed class SectionList(View page, Translations translations) : IEnumerable<View>
{
    private static readonly string[] _members = ["name", "id", "heading"];

    private readonly List<View> _shown = [];

    /// <param name="name">Name of the section in templates.</param>
    /// <param name="id">ID of the heading. External links may use it, so it never changes.</param>
    /// <param name="heading">Path of the heading in the interface texts.</param>
    public void Add(string name, string id, string heading, Prose? text)
    {
        page.Add(name, text);
        Show(name, id, heading);
    }

    public void Add(string name, string id, string heading, string? text)
    {
        page.Add(name, text);
        Show(name, id, heading);
    }

    public void Add(string name, string id, string heading, View? view)
    {
        page.Add(name, view);
        Show(name, id, heading);
    }

    public void Add(string name, string id, string heading, IEnumerable<Prose> items)
    {
        page.Add(name, items);
        Show(name, id, heading);
    }

    public void Add(string name, string id, string heading, IEnumerable<View> items)
    {
        page.Add(name, items);
        Show(name, id, heading);
    }

    /// <param name="isShown">Whether to list a section whose content belongs to another section.</param>
    public void Add(string name, string id, string heading, bool isShown)
    {
        page.Add(name, isShown);
        Show(name, id, heading);
    }

    public IEnumerator<View> GetEnumerator() => _shown.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private void Show(string name, string id, string heading)
    {
        if (page.TryGet(name, out var content) && content is not (null or false or object[] { Length: 0 }))
        {
            _shown.Add(new View(_members, name, id, translations.Text(heading)));
        }
    }
}
