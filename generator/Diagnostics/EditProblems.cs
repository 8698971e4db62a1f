using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Diagnostics;

/// <summary>SG015: edits of a content file that cannot be made safely. The file is then as it was.</summary>
internal static class EditProblems
{
    private static readonly Message _byHand = $"make the change in an editor";

    private static readonly DiagnosticDescriptor _cannotEdit = new("SG0151", Severity.Error, $"file cannot be edited safely");
    private static readonly DiagnosticDescriptor _blocked = new("SG0152", Severity.Error, $"file cannot be replaced safely");

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [_cannotEdit, _blocked];

    /// <param name="name">The keys that lead to the place, joined by dots.</param>
    public static Diagnostic CannotEdit(SourceSpan at, string name) =>
        Diagnostic.At(
            _cannotEdit,
            at,
            $"`{name}` cannot be changed here without changing something else in the file or losing a comment",
            _byHand
        );

    public static Diagnostic HasErrors(string path) =>
        Diagnostic.InPath(_cannotEdit, path, $"the file has errors, so it is not certain what an edit would mean", $"correct them first");

    /// <param name="problem">Has a fix.</param>
    public static Diagnostic FixNotApplied(Diagnostic problem) =>
        Diagnostic.At(
            _cannotEdit,
            problem.Fix!.Span,
            $"the fix of {problem.Descriptor.Id} was not applied: it would change something else in the file or lose a comment",
            _byHand
        );

    /// <param name="name">The name that is in the way, in the folder of the file.</param>
    public static Diagnostic Blocked(string path, string name, bool isLink) =>
        Diagnostic.InPath(
            _blocked,
            path,
            isLink
                ? (Message)$"`{name}` is a symbolic link, which could lead to another file"
                : $"`{name}` is in the way; a new version is written there before it takes the place of the old one",
            $"delete `{name}`, or replace it with a file"
        );

    /// <param name="path">A file that a command generates.</param>
    public static Diagnostic NotGenerated(string path) =>
        Diagnostic.InPath(
            _blocked,
            path,
            $"something that this command did not write is where it writes a file",
            $"move it elsewhere, or choose another folder with `--output`"
        );
}
