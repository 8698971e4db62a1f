using SiteGen.Text;

namespace SiteGen.Diagnostics.Reference;

/// <summary>What there is to say of a code beyond its message: a paragraph, and a story that shows the mistake.</summary>
/// <param name="Example">Empty where the mistake cannot be shown in a file.</param>
internal sealed record ReferenceText(DiagnosticDescriptor Descriptor, string Paragraph, IReadOnlyList<ExamplePart> Example)
{
    /// <returns>Null where there is no such code; <paramref name="near"/> is then the likeliest that there is.</returns>
    public static ReferenceText? Find(string id, Language language, out string? near)
    {
        var wanted = id.Trim().ToUpperInvariant();
        near = null;
        if (Catalogue.All.FirstOrDefault(descriptor => descriptor.Id == wanted) is not { } descriptor)
        {
            near = Likeness.Nearest(wanted, Catalogue.All.Select(static known => known.Id));
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

/// <summary>A part of a story: what is done to a file.</summary>
/// <param name="Action">Such as <c>append</c> or <c>delete</c>.</param>
internal sealed record ExamplePart(string Action, string Path, string Text)
{
    /// <summary>Of the first story that a code has; what the generator says to it is left out, since it depends on the language.</summary>
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
