using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Diagnostics;

/// <summary>One problem as data; only the printers decide how it looks.</summary>
/// <param name="Path">The file or folder, as shown to the user.</param>
/// <param name="Span">Location in the file; null if the problem is the file or folder itself.</param>
/// <param name="Detail">What was found and what was expected: one sentence without a full stop.</param>
/// <param name="Help">How to fix it.</param>
internal sealed record Diagnostic(DiagnosticDescriptor Descriptor, string Path, SourceSpan? Span, Message Detail, Message Help)
{
    /// <summary>Other locations involved in the problem.</summary>
    public ImmutableArray<RelatedLocation> Related { get; init; } = [];

    /// <summary>The 1-based row of a list, which has no span; 0 for other files.</summary>
    public int Row { get; init; }

    /// <summary>The certain correction; null if there is none, or more than one.</summary>
    public Fix? Fix { get; init; }

    public bool IsError => Descriptor.Severity == Severity.Error;

    public static Diagnostic At(DiagnosticDescriptor descriptor, SourceSpan span, Message detail, Message help) =>
        new(descriptor, span.File.Path, span, detail, help);

    public static Diagnostic InPath(DiagnosticDescriptor descriptor, string path, Message detail, Message help) =>
        new(descriptor, path, null, detail, help);
}

/// <summary>A secondary location of a diagnostic, with an explanation.</summary>
internal sealed record RelatedLocation(SourceSpan Span, Message Message);
