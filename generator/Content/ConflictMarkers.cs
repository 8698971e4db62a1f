using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Content;

/// <summary>
/// The lines that Git writes around two versions: seven equal signs at the start of a line, then a space and a name or nothing. A line of
/// seven <c>=</c> would also underline a Markdown heading; because it cannot be told from a leftover marker, which would publish both
/// versions, headings need another length.
/// </summary>
internal static class ConflictMarkers
{
    private const int Length = 7;

    /// <summary>Reports an unresolved conflict once, and otherwise each marker that is left of one.</summary>
    public static bool AreIn(SourceFile file, DiagnosticBag diagnostics)
    {
        List<SourceSpan> markers = [.. In(file)];
        if (markers.Find(static marker => marker.Text[0] == '<') is { Length: > 0 } first)
        {
            diagnostics.Add(FileProblems.Conflict(first));
            return true;
        }

        foreach (var marker in markers)
        {
            diagnostics.Add(FileProblems.LeftoverMarker(marker));
        }

        return markers.Count > 0;
    }

    private static IEnumerable<SourceSpan> In(SourceFile file)
    {
        foreach (var sign in "<|=>")
        {
            var marker = new string(sign, Length);
            for (var at = -1; (at = file.Text.IndexOf(marker, at + 1, StringComparison.Ordinal)) >= 0; )
            {
                if ((at == 0 || file.Text[at - 1] == '\n') && IsMarker(file.Text.AsSpan(at), sign))
                {
                    yield return file.Span(at, LineLength(file.Text.AsSpan(at)));
                }
            }
        }
    }

    private static bool IsMarker(ReadOnlySpan<char> text, char sign)
    {
        var rest = text[Length..LineLength(text)];
        return sign == '=' ? rest.IsWhiteSpace() : rest is [] or [' ', ..];
    }

    private static int LineLength(ReadOnlySpan<char> text) => text.IndexOf('\n') is >= 0 and var end ? end : text.Length;
}
