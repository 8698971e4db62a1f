using System.Collections.Immutable;

namespace SiteGen.Diagnostics;

/// <summary>
/// All diagnostic descriptors. Each group of codes has its own file, with a factory method for each message:
/// SG00 files, SG01 the shape of a file (SG015 its edits), SG02 agreement between values, SG03 Markdown, SG04 templates, SG05 addresses,
/// SG06 publishing, SG07 importing, SG08 finished pages, SG081 external links, SG090 revisions, SG092 small counts, SG093 the record of
/// changes, SG094 own templates of another version, SG095 the design.
/// </summary>
internal static class Catalogue
{
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        .. FileProblems.All,
        .. PrivacyProblems.All,
        .. SyntaxProblems.All,
        .. ImageProblems.All,
        .. ShapeProblems.All,
        .. EditProblems.All,
        .. AlternativeProblems.All,
        .. FigureProblems.All,
        .. SampleProblems.All,
        .. AgreementProblems.All,
        .. MarkdownProblems.All,
        .. TemplateProblems.All,
        .. ContractProblems.All,
        .. AddressProblems.All,
        .. TranslationProblems.All,
        .. PublishingProblems.All,
        .. ImportProblems.All,
        .. ListProblems.All,
        .. ImportedResultsProblems.All,
        .. PageProblems.All,
        .. DisclosureProblems.All,
        .. RecordProblems.All,
        .. LinkProblems.All,
        .. RevisionProblems.All,
        .. DesignProblems.All,
    ];
}
