using System.Text.Json;

namespace SiteGen.Benchmarks.Corpora;

/// <summary>
/// The corpus in idiomatic Hugo form: a programme is a leaf bundle with its feedback as resources, institutions are a taxonomy, and their
/// properties are data.
/// </summary>
internal static class HugoForm
{
    /// <summary>The Hugo templates in a checkout.</summary>
    public static string Templates(string checkout) => Path.Join(checkout, "tests/benchmarks/hugo");

    /// <param name="templates">The site without content, which is copied.</param>
    public static void Write(Tree site, string templates, IReadOnlyList<Institution> institutions, IReadOnlyList<Programme> programmes)
    {
        foreach (var file in Directory.EnumerateFiles(templates, "*", SearchOption.AllDirectories))
        {
            site.Write(Path.GetRelativePath(templates, file), File.ReadAllText(file));
        }

        site.Write("data/institutions.json", JsonSerializer.Serialize(institutions.ToDictionary(static each => each.Id)));
        Parallel.ForEach(
            programmes,
            programme =>
            {
                var folder = $"content/koolitused/{programme.Slug}";
                site.Write($"{folder}/index.md", FrontMatter(programme));
                ContentForm.WriteFeedback(site, folder, programme);
            }
        );
    }

    private static string FrontMatter(Programme programme)
    {
        var terms = string.Concat(programme.Participants.Select(static row => $"  - {row.Institution}\n"));
        return $"---\n{ProgrammeYaml.Of(programme)}date: {programme.Updated:yyyy-MM-dd}\ninstitutions:\n{terms}---\n";
    }
}
