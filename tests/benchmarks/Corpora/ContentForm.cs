namespace SiteGen.Benchmarks.Corpora;

/// <summary>Writes the corpus as SiteGen's <c>content/</c>.</summary>
internal static class ContentForm
{
    private const string Site = """
        title: Proovimiseks tehtud faktilehed
        description: Koolitused, mida ei ole olnud, ehitamise kiiruse mõõtmiseks.
        base_url: https://example.org/faktilehed/
        publisher:
          name: Proovimise inspektsioon
        licence:
          name: CC BY 4.0
          url: https://creativecommons.org/licenses/by/4.0/

        """;

    public static void Write(Tree content, IReadOnlyList<Institution> institutions, IReadOnlyList<Programme> programmes)
    {
        content.Write("site.yaml", Site);
        content.Write("institutions.yaml", string.Concat(institutions.Select(Entry)));
        Parallel.ForEach(
            programmes,
            programme =>
            {
                content.Write(PathOf(programme.Slug), ProgrammeYaml.Of(programme));
                WriteFeedback(content, $"programmes/{programme.Slug}", programme);
            }
        );
    }

    public static string PathOf(string slug) => $"programmes/{slug}/programme.yaml";

    public static void WriteFeedback(Tree tree, string folder, Programme programme)
    {
        foreach (var (number, text) in programme.Feedback.Index())
        {
            tree.Write($"{folder}/feedback/{number + 1:00}.md", $"---\nkind: quote\n---\n{text}");
        }
    }

    private static string Entry(Institution institution) =>
        $"""
            - id: {institution.Id}
              name: "{institution.Name}"
              kind: {institution.Kind}
              county: "{institution.County}"
              registry_code: "{institution.RegistryCode}"

            """;
}
