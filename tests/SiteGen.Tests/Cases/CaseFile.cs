using System.Text;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Cases;

/// <summary>
/// A test case for one mistake: a sentence, then sections that each start with a line such as <c>-- append PATH --</c>. Actions are
/// <c>file</c> (whole content of a file), <c>append</c> (text after the minimal content), <c>delete</c>, and finally <c>expected</c>: the
/// output of <c>sitegen build</c>.
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

    public Story ToStory()
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

    /// <summary>Saves the actual output as the expected one, to be reviewed before the commit.</summary>
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
