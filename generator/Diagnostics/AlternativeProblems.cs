using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Diagnostics;

/// <summary>SG01: maps that need one of several keys and have none of them.</summary>
internal static class AlternativeProblems
{
    private static readonly DiagnosticDescriptor _namelessTrainer = new(
        "SG0119",
        Severity.Error,
        $"trainer has no name, organisation or post"
    );

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [_namelessTrainer];

    public static Diagnostic NamelessTrainer(SourceSpan at) =>
        Diagnostic.At(_namelessTrainer, at, $"a trainer needs at least one of `name`, `organisation` and `post`", $"add one of them");

    public static Diagnostic NoContents(SourceSpan at) =>
        Diagnostic.At(
            ShapeProblems.MissingKeyDescriptor,
            at with
            {
                Length = 0,
            },
            $"a programme needs `outcomes` (what participants learn) or `topics` (what it is about): a list with at least one item",
            $"add a line `outcomes:` or `topics:`, and below it a line for each item, which begins with a hyphen"
        );
}
