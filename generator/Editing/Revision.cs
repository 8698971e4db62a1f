using System.Collections.Immutable;
using System.Text;
using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Text;
using SiteGen.Yaml;

namespace SiteGen.Editing;

/// <summary>A version of a file that is being edited: its text on disk, and what a build reads in it.</summary>
/// <param name="Front">The YAML: the whole file, or the front matter of a Markdown file. Null if it cannot be parsed.</param>
/// <param name="Body">The Markdown below the front matter.</param>
/// <param name="Problems">Found by reading and parsing.</param>
internal sealed record Revision(RawText Raw, SourceFile Source, YamlNode? Front, Sourced<string> Body, ImmutableArray<Diagnostic> Problems)
{
    public int ErrorCount => Problems.Count(static problem => problem.IsError);

    /// <summary>Whether the text has personal codes, which nothing may show.</summary>
    public bool IsRedacted => Composition.Compose(Raw.Text.ReplaceLineEndings("\n")) != Source.Text;

    /// <summary>Reads a file in memory.</summary>
    /// <returns>Null if it is not valid text, which is reported.</returns>
    public static Revision? Read(ReadOnlySpan<byte> bytes, string displayPath, DiagnosticBag diagnostics) =>
        SourceReader.Read(bytes, displayPath, diagnostics) is { } source ? Of(RawText.Decode(bytes), source) : null;

    /// <summary>Makes replacements, and reads the result through the same reader.</summary>
    /// <param name="replacements">Places in <see cref="Source"/>, which do not overlap.</param>
    /// <returns>Null if the text would not be what the replacements say, or is not valid text.</returns>
    public Revision? Replace(ImmutableArray<Fix> replacements)
    {
        var sorted = replacements.Sort(static (one, other) => one.Span.Start.CompareTo(other.Span.Start));
        var (expected, at) = (new StringBuilder(Source.Text.Length), 0);
        foreach (var (span, replacement) in sorted)
        {
            if (span.Start < at)
            {
                return null;
            }

            expected.Append(Source.Text, at, span.Start - at).Append(replacement);
            at = span.Start + span.Length;
        }

        expected.Append(Source.Text, at, Source.Text.Length - at);

        return
            Raw.Replace(Source, sorted) is { } raw
            && Read(raw.Encode(), Source.Path, new DiagnosticBag()) is { } changed
            && expected.Equals(changed.Source.Text)
            ? changed
            : null;
    }

    private static Revision Of(RawText raw, SourceFile source)
    {
        var problems = new DiagnosticBag();
        if (!source.Path.EndsWith(".md", StringComparison.Ordinal))
        {
            var root = YamlReader.Read(source, problems);
            return new Revision(raw, source, root, new("", source.Span(source.Text.Length, 0)), problems.Sorted());
        }

        var (front, body) = FrontMatter.Split(source, problems);
        return new Revision(raw, source, front, body, problems.Sorted());
    }
}
