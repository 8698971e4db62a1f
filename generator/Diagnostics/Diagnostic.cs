using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Diagnostics;

/// <summary>One problem, as data: the printers alone decide how it looks.</summary>
/// <param name="Path">The file or folder, as people are shown it.</param>
/// <param name="Span">Where in the file; null where the problem is the file or folder itself.</param>
/// <param name="Detail">What was found and what was expected, in a sentence without a full stop.</param>
/// <param name="Help">What to do about it.</param>
internal sealed record Diagnostic(Code Code, string Path, SourceSpan? Span, Message Detail, Message Help)
{
    /// <summary>Other places that have a part in it.</summary>
    public ImmutableArray<RelatedPlace> Related { get; init; } = [];

    public bool IsError => Code.Severity == Severity.Error;

    public static Diagnostic At(Code code, SourceSpan span, Message detail, Message help) => new(code, span.File.Path, span, detail, help);

    public static Diagnostic InPath(Code code, string path, Message detail, Message help) => new(code, path, null, detail, help);
}

/// <summary>A second place that a diagnostic names, and what is there.</summary>
internal sealed record RelatedPlace(SourceSpan Span, Message Message);
