using SiteGen.Diagnostics;

namespace SiteGen.Content.Keys.Shapes;

/// <summary>A place in the content model where a word is, or stands for, a key.</summary>
/// <param name="Path">The keys from where it was looked for, such as <c>schedule.sessions.place</c>.</param>
/// <param name="Draft">The lines that hold it.</param>
internal sealed record KeyPlace(string Path, Draft Draft)
{
    public KeyPlace Below(string key) => new($"{key}.{Path}", Draft.Likely([$"{key}:", .. Draft.Lines.Select(static line => "  " + line)]));

    public KeyPlace InItem() => this with { Draft = Draft.AsItem() };
}
