using System.Collections;
using System.Text.Json.Nodes;

namespace SiteGen.Pages;

/// <summary>
/// What a template is given: names in snake_case, each with text, a yes or no, Markdown, structured data, another view, or a list of these. All of
/// it is ready to be shown; a template only decides where. A null is a name without content: templates ask with <c>if</c>.
/// </summary>
internal sealed class View : IEnumerable<KeyValuePair<string, object?>>
{
    private readonly Dictionary<string, object?> _members = new(StringComparer.Ordinal);

    public void Add(string name, string? text) => _members.Add(name, text);

    public void Add(string name, bool answer) => _members.Add(name, answer);

    public void Add(string name, Prose? prose) => _members.Add(name, prose);

    public void Add(string name, View? view) => _members.Add(name, view);

    /// <summary>For machines, in the words of schema.org; it stands in a <c>script</c> element of its own.</summary>
    public void Add(string name, JsonObject? structured) => _members.Add(name, structured);

    public void Add(string name, IEnumerable<string> texts) => _members.Add(name, texts.ToArray());

    public void Add(string name, IEnumerable<Prose> proses) => _members.Add(name, proses.ToArray());

    public void Add(string name, IEnumerable<View> views) => _members.Add(name, views.ToArray());

    /// <summary>In the order in which they were added.</summary>
    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() => _members.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
