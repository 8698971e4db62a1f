namespace SiteGen.Diagnostics.Reference;

/// <summary>The reference entry of a diagnostic code: an explanation and an example of the mistake.</summary>
internal sealed record ReferenceText(DiagnosticDescriptor Descriptor, string Paragraph, Example? Example)
{
    /// <returns>Null if the code does not exist.</returns>
    public static ReferenceText? Find(DiagnosticCode code, Language language) =>
        Catalogue.All.FirstOrDefault(descriptor => descriptor.Id == code.Id) is { } descriptor
            ? new ReferenceText(descriptor, ParagraphOf(descriptor, language), Example.Of(descriptor))
            : null;

    /// <summary>The parts of a file of the reference, each of which begins with a code.</summary>
    internal static string[] Sections(string file)
    {
        using var reader = new StreamReader(typeof(ReferenceText).Assembly.GetManifestResourceStream($"reference/{file}")!);
        return reader.ReadToEnd().ReplaceLineEndings("\n").Split("\n## ");
    }

    private static string ParagraphOf(DiagnosticDescriptor descriptor, Language language) =>
        Sections($"{language.Tag}.md")
            .FirstOrDefault(section => section.StartsWith(descriptor.Id + "\n", StringComparison.Ordinal))
            ?[descriptor.Id.Length..].Trim()
        ?? "";
}

/// <summary>An example of a mistake: the wrong lines, and the right ones in their place.</summary>
/// <param name="Path">The file that the lines are in; empty for names of files and command lines.</param>
internal sealed record Example(string Path, string Wrong, string Right)
{
    private const string WrongMark = "\n-- wrong --\n";
    private const string RightMark = "\n-- right --\n";

    /// <summary>Reads <c>examples.txt</c>.</summary>
    /// <returns>Null if the code has no example.</returns>
    public static Example? Of(DiagnosticDescriptor descriptor)
    {
        var section = ReferenceText
            .Sections("examples.txt")
            .FirstOrDefault(section => section.StartsWith(descriptor.Id, StringComparison.Ordinal));
        return section?.Split(WrongMark) is [var head, var lines] && lines.Split(RightMark) is [var wrong, var right]
            ? new Example(head[descriptor.Id.Length..].Trim(), wrong.Trim('\n'), right.Trim('\n'))
            : null;
    }
}
