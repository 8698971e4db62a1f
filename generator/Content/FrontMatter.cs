using SiteGen.Diagnostics;
using SiteGen.Text;
using SiteGen.Yaml;

namespace SiteGen.Content;

/// <summary>
/// Splits a Markdown file into optional YAML front matter, between two lines of three hyphens at the start, and the body.
/// </summary>
internal static class FrontMatter
{
    private const string Fence = "---";

    /// <summary>Returns the front matter (an empty map if there is none, null if it is invalid) and the body.</summary>
    public static (YamlNode? Front, Sourced<string> Body) Split(SourceFile file, DiagnosticBag diagnostics)
    {
        var end = LineEnd(file.Text, 0);
        if (file.Text.AsSpan(0, end).TrimEnd() is not Fence)
        {
            if (MalformedFence(file) is not { } malformed)
            {
                return (new YamlMap(file.Span(0, 0), []), Body(file, 0));
            }

            diagnostics.Add(SyntaxProblems.MisplacedFrontMatter(malformed));
            return (null, Body(file, file.Text.Length));
        }

        var start = Math.Min(end + 1, file.Text.Length);
        for (var line = start; line < file.Text.Length; line = LineEnd(file.Text, line) + 1)
        {
            var next = LineEnd(file.Text, line);
            if (file.Text.AsSpan(line, next - line).TrimEnd() is not Fence)
            {
                continue;
            }

            return (YamlReader.Read(file, start, line - start, diagnostics), Body(file, Math.Min(next + 1, file.Text.Length)));
        }
        diagnostics.Add(SyntaxProblems.UnclosedFrontMatter(file.Span(0, end)));
        return (null, Body(file, file.Text.Length));
    }

    /// <summary>A first line that was clearly meant to open front matter: only hyphens or dashes, followed by a line with a key.</summary>
    private static SourceSpan? MalformedFence(SourceFile file)
    {
        var start = file.Text.Length - file.Text.AsSpan().TrimStart().Length;
        var end = LineEnd(file.Text, start);
        var line = file.Text.AsSpan(start, end - start).TrimEnd();
        if (line.Length == 0 || line.ContainsAnyExcept("-–—−="))
        {
            return null;
        }

        var next = Math.Min(end + 1, file.Text.Length);
        var below = file.Text[next..LineEnd(file.Text, next)];
        var colon = below.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && below[..colon].All(static letter => char.IsAsciiLetterLower(letter) || letter == '_')
            ? file.Span(start, line.Length)
            : null;
    }

    private static Sourced<string> Body(SourceFile file, int start) => new(file.Text[start..], file.Span(start, file.Text.Length - start));

    private static int LineEnd(string text, int from)
    {
        var end = text.IndexOf('\n', from);
        return end < 0 ? text.Length : end;
    }
}
