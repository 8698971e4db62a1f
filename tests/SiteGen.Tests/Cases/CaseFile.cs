using System.Text;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Cases;

/// <summary>
/// A mistake told as a story, in one file: a sentence, then parts that each begin with a line such as <c>-- append PATH --</c>. The
/// words are <c>file</c> (the whole text of a file), <c>append</c> (text behind the least content's own), <c>delete</c>, and at the
/// end <c>expected</c>: what <c>sitegen build</c> prints.
/// </summary>
internal sealed class CaseFile(string path)
{
    private const string Expected = "expected";

    public static string Folder => Path.Join(Repository.Root, "tests", "SiteGen.Tests", "Cases");

    public static IEnumerable<string> Names =>
        Directory
            .EnumerateFiles(Folder, "*.case")
            .Select(static path => Path.GetFileNameWithoutExtension(path)!)
            .Order(StringComparer.Ordinal);

    public string? ExpectedText => Parts().Where(static part => part.Word == Expected).Select(static part => part.Text).SingleOrDefault();

    public static CaseFile Named(string name) => new(Path.Join(Folder, name + ".case"));

    public Story Tell()
    {
        var story = new Story();
        foreach (var (word, path, text) in Parts())
        {
            if (word == "file")
            {
                story.With(path, text);
            }
            else if (word == "append")
            {
                story.Append(path, text);
            }
            else if (word == "delete")
            {
                story.Without(path);
            }
            else if (word != Expected)
            {
                throw new InvalidOperationException($"A case has no part `{word}`.");
            }
        }
        return story;
    }

    /// <summary>Writes what was printed as what is expected, for a person to read before it is committed.</summary>
    public void Accept(string printed)
    {
        var text = File.ReadAllText(path);
        var marker = $"-- {Expected} --\n";
        var end = text.IndexOf(marker, StringComparison.Ordinal);
        File.WriteAllText(path, (end < 0 ? text : text[..end]) + marker + printed);
    }

    private List<(string Word, string Path, string Text)> Parts()
    {
        var parts = new List<(string Word, string Path, StringBuilder Text)>();
        foreach (var line in File.ReadAllLines(path))
        {
            if (line.StartsWith("-- ", StringComparison.Ordinal) && line.EndsWith(" --", StringComparison.Ordinal))
            {
                var words = line[3..^3].Split(' ', 2);
                parts.Add((words[0], words.Length > 1 ? words[1] : "", new StringBuilder()));
            }
            else if (parts.Count > 0)
            {
                parts[^1].Text.Append(line).Append('\n');
            }
        }
        return parts.ConvertAll(static part => (part.Word, part.Path, part.Text.ToString()));
    }
}
