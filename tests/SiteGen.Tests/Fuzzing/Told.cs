using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Printers;

namespace SiteGen.Tests.Fuzzing;

/// <summary>Summarizes the diagnostics of an input.</summary>
internal static class Told
{
    /// <summary>The distinct codes, after asserting that every span is within its file and that every message can be printed.</summary>
    public static string Of(DiagnosticBag diagnostics)
    {
        var all = diagnostics.Sorted();
        foreach (var diagnostic in all)
        {
            foreach (var span in diagnostic.Related.Select(static related => related.Span).Concat(diagnostic.Span is { } own ? [own] : []))
            {
                Assert.InRange(span.Start, 0, span.File.Text.Length);
                Assert.InRange(span.Length, 0, span.File.Text.Length - span.Start);
                Assert.True(span is { Line: > 0, Column: > 0 });
            }

            TextPrinter.Print(diagnostic, Language.Estonian, Style.Plain, TextWriter.Null);
            JsonPrinter.Print(diagnostic, Language.English, TextWriter.Null);
        }

        return string.Join(' ', all.Select(static diagnostic => diagnostic.Descriptor.Id).Distinct());
    }
}
