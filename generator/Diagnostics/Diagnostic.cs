using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Diagnostics;

/// <summary>One problem, as data: the printers alone decide how it looks.</summary>
/// <param name="Path">The file or folder, as people are shown it.</param>
/// <param name="Span">Where in the file; null where the problem is the file or folder itself.</param>
/// <param name="Detail">What was found and what was expected, in a sentence without a full stop.</param>
/// <param name="Help">What to do about it.</param>
internal sealed record Diagnostic(DiagnosticDescriptor Descriptor, string Path, SourceSpan? Span, Message Detail, Message Help)
{
    /// <summary>Other places that have a part in it.</summary>
    public ImmutableArray<RelatedLocation> Related { get; init; } = [];

    public bool IsError => Descriptor.Severity == Severity.Error;

    /// <summary>With the lines that it points at in memory; where they have changed since, it is that which is told.</summary>
    public Diagnostic Pinned()
    {
        try
        {
            Span?.File.Hold();
            foreach (var place in Related)
            {
                place.Span.File.Hold();
            }

            return this;
        }
        catch (UnreadableException changed)
        {
            return FileProblems.CannotRead(changed);
        }
    }

    public static Diagnostic At(DiagnosticDescriptor descriptor, SourceSpan span, Message detail, Message help) =>
        new(descriptor, span.File.Path, span, detail, help);

    public static Diagnostic InPath(DiagnosticDescriptor descriptor, string path, Message detail, Message help) =>
        new(descriptor, path, null, detail, help);
}

/// <summary>A second place that a diagnostic names, and what is there.</summary>
internal sealed record RelatedLocation(SourceSpan Span, Message Message);
