using System.Collections.Concurrent;
using System.Text;
using SiteGen.Files;
using SiteGen.Pages;
using SiteGen.Text;

namespace SiteGen.Auditing;

/// <summary>Finds the line of content, else of a template, that something on a page comes from.</summary>
/// <param name="templates">Every template.</param>
internal sealed class Origins(IReadOnlyList<SourceFile> templates)
{
    private readonly ConcurrentDictionary<string, SourceFile?> _files = new(StringComparer.Ordinal);

    /// <param name="literals">What to look for, the surest first.</param>
    /// <returns>Null where no file says it in these words.</returns>
    public SourceSpan? Find(PageOutput page, params ReadOnlySpan<string> literals)
    {
        foreach (var literal in literals)
        {
            if (literal.Length == 0)
            {
                continue;
            }

            foreach (var source in page.Sources)
            {
                if (_files.GetOrAdd(source, Read) is { } file && In(file, literal) is { } found)
                {
                    return found;
                }
            }
            foreach (var template in templates)
            {
                if (In(template, literal) is { } found)
                {
                    return found;
                }
            }
        }
        return null;
    }

    private static SourceSpan? In(SourceFile file, string literal) =>
        file.Text.IndexOf(literal, StringComparison.Ordinal) is var at and >= 0 ? file.Span(at, literal.Length) : null;

    private static SourceFile? Read(string path)
    {
        try
        {
            return new SourceFile(
                path,
                Encoding.UTF8.GetString(InputFile.Read(path, path, InputFile.MostText)).TrimStart('\uFEFF').ReplaceLineEndings("\n")
            );
        }
        catch (UnreadableException)
        {
            return null; // an asset, or gone since it was read: it has no line to show
        }
    }
}
