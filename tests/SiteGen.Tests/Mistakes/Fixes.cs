using SiteGen.Diagnostics;

namespace SiteGen.Tests.Mistakes;

/// <summary>Applies fixes to a text.</summary>
internal static class Fixes
{
    /// <summary>All of them, from the end of the text to its start; they do not overlap.</summary>
    public static string Apply(string text, IEnumerable<Diagnostic> diagnostics)
    {
        var (last, fixedText) = (int.MaxValue, text);
        foreach (
            var fix in diagnostics.Select(static diagnostic => diagnostic.Fix).OfType<Fix>().OrderByDescending(static fix => fix.Span.Start)
        )
        {
            Assert.True(fix.Span.Start + fix.Span.Length <= last, "Two fixes overlap.");
            last = fix.Span.Start;
            fixedText = fixedText.Remove(fix.Span.Start, fix.Span.Length).Insert(fix.Span.Start, fix.Replacement);
        }

        return fixedText;
    }
}
