using SiteGen.Content.Keys.Shapes;
using SiteGen.Diagnostics;
using SiteGen.Markup;
using SiteGen.Text;
using SiteGen.Yaml;

namespace SiteGen.Content;

internal static class MarkdownFiles
{
    /// <summary>Reads the Markdown files of a folder and their front matter.</summary>
    public static IEnumerable<(T Read, Sourced<string> Body)> Read<T>(Folder markdown, MapShape<T> shape, DiagnosticBag diagnostics)
    {
        var (files, folders) = markdown.List(diagnostics);
        var names = files.AddRange(folders);
        foreach (var other in names.Where(static name => !IsMarkdown(name)))
        {
            diagnostics.Add(FileProblems.Unexpected($"{markdown.DisplayPath}/{other}", $"files whose names end in `.md`", null));
        }

        foreach (var name in names.Where(IsMarkdown))
        {
            if (markdown.Read(name, diagnostics) is { } file && Read(file, shape, diagnostics) is { } read)
            {
                yield return read;
            }
        }
    }

    /// <summary>Null if the file cannot be read, which is reported.</summary>
    public static (T Read, Sourced<string> Body)? Read<T>(SourceFile file, MapShape<T> shape, DiagnosticBag diagnostics)
    {
        var (front, body) = FrontMatter.Split(file, diagnostics);
        if (
            front is YamlMap { Entries: [], Span.Length: 0 }
            && body.Span.Start == 0
            && FrontMatterMistakes.Find(file, shape) is { } mistake
        )
        {
            diagnostics.Add(mistake);
            return null;
        }

        if (front is YamlScalar { IsNull: false } words)
        {
            diagnostics.Add(SyntaxProblems.FrontMatterIsText(front.Span, shape.Draft(words.Value.Trim())?.Lines ?? []));
            return null;
        }

        if (
            front is null
            || !shape.TryRead(front, "front matter", diagnostics, out var read)
            || MarkdownReader.WithoutComments(body, diagnostics) is not { } text
        )
        {
            return null;
        }

        if (MarkdownWords.AreVisible(text.Value))
        {
            return (read, text);
        }

        diagnostics.Add(ShapeProblems.EmptyBody(body.Span));
        return null;
    }

    private static bool IsMarkdown(string name) => name.EndsWith(".md", StringComparison.Ordinal);
}
