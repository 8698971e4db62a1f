using System.Text;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Mistakes;

/// <summary>
/// A mistake as an official makes it. A file holds many of them: <c>=== name</c>, then sections that start with <c>--- word</c>:
/// <c>programme</c> (lines after the minimal programme) or <c>file PATH</c>; <c>means</c>, written by hand: the same text as its author
/// meant it, where that is certain; <c>en</c> and <c>et</c>: the whole message.
/// </summary>
internal sealed record Mistake(string Topic, string Name, string Place, string Content, string? Meant, string? English, string? Estonian)
{
    public static string Folder => Path.Join(Repository.Root, "tests", "SiteGen.Tests", "Mistakes");

    public static IReadOnlyList<Mistake> All { get; } =
    [
        .. Directory
            .EnumerateFiles(Folder, "*.mistakes")
            .Order(StringComparer.Ordinal)
            .SelectMany(static path =>
                ("\n" + File.ReadAllText(path)).Split("\n=== ").Skip(1).Select(text => Read(Path.GetFileNameWithoutExtension(path), text))
            ),
    ];

    public string FilePath => Place == "programme" ? Story.Programme : Place["file ".Length..];

    public override string ToString() => $"{Topic}: {Name}";

    /// <summary>The file's text with this content in the place of the mistake.</summary>
    public string FileWith(Story minimal, string content) => Place == "programme" ? minimal.Read(Story.Programme) + content : content;

    public string Written()
    {
        var text = new StringBuilder($"=== {Name}\n--- {Place}\n{Content}");
        foreach (var (word, part) in ((string, string?)[])[("means", Meant), ("en", English), ("et", Estonian)])
        {
            text.Append(part is null ? "" : $"--- {word}\n{part}");
        }

        return text.Append('\n').ToString();
    }

    private static Mistake Read(string topic, string text)
    {
        var parts = text.Split("\n--- ");
        var sections = parts
            .Skip(1)
            .Select(static part => (part + "\n").Split('\n', 2))
            .ToDictionary(static part => part[0], static part => part[1].TrimEnd('\n') + "\n");
        var place = sections.Keys.First();
        return new Mistake(
            topic,
            parts[0],
            place,
            sections[place] == "\n" ? "" : sections[place],
            sections.GetValueOrDefault("means"),
            sections.GetValueOrDefault("en"),
            sections.GetValueOrDefault("et")
        );
    }
}
