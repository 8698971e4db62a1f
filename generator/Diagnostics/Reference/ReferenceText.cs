using SiteGen.Text;

namespace SiteGen.Diagnostics.Reference;

/// <summary>The reference entry of a diagnostic code: an explanation and an example of the mistake.</summary>
/// <param name="Example">Empty if a file cannot show the mistake.</param>
internal sealed record ReferenceText(DiagnosticDescriptor Descriptor, string Paragraph, IReadOnlyList<ExamplePart> Example)
{
    /// <returns>Null if the code does not exist; <paramref name="near"/> is then the most similar code.</returns>
    public static ReferenceText? Find(string id, Language language, out string? near)
    {
        var wanted = id.Trim().ToUpperInvariant();
        near = null;
        if (Catalogue.All.FirstOrDefault(descriptor => descriptor.Id == wanted) is not { } descriptor)
        {
            near = SpellingSuggestion.Nearest(wanted, Catalogue.All.Select(static known => known.Id));
            return null;
        }
        return new ReferenceText(descriptor, ParagraphOf(descriptor, language), ExamplePart.Of(descriptor));
    }

    private static string ParagraphOf(DiagnosticDescriptor descriptor, Language language)
    {
        using var reader = new StreamReader(typeof(ReferenceText).Assembly.GetManifestResourceStream($"reference/{language.Tag}.md")!);
        var sections = reader.ReadToEnd().ReplaceLineEndings("\n").Split("\n## ");
        return sections
                .FirstOrDefault(section => section.StartsWith(descriptor.Id + "\n", StringComparison.Ordinal))
                ?[descriptor.Id.Length..].Trim()
            ?? "";
    }
}

/// <summary>One step of an example: an action on a file.</summary>
/// <param name="Action">Such as <c>append</c> or <c>delete</c>.</param>
internal sealed record ExamplePart(string Action, string Path, string Text)
{
    /// <summary>Reads the first test case of a code, without the expected output, which depends on the language.</summary>
    public static IReadOnlyList<ExamplePart> Of(DiagnosticDescriptor descriptor)
    {
        var assembly = typeof(ExamplePart).Assembly;
        var name = assembly
            .GetManifestResourceNames()
            .Where(name => name.StartsWith($"cases/{descriptor.Id}", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .FirstOrDefault();
        if (name is null)
        {
            return [];
        }

        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        var parts = ("\n" + reader.ReadToEnd().ReplaceLineEndings("\n")).Split("\n-- ").Skip(1);
        return
        [
            .. parts
                .Select(static part =>
                    (
                        Head: part[..part.IndexOf(" --", StringComparison.Ordinal)].Split(' ', 2),
                        Text: part[(part.IndexOf('\n', StringComparison.Ordinal) + 1)..].TrimEnd('\n')
                    )
                )
                .Where(static part => part.Head is [not "expected", _])
                .Select(static part => new ExamplePart(part.Head[0], part.Head[1], part.Text)),
        ];
    }
}
