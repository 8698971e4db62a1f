using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Diagnostics;

/// <summary>Personal codes, and signs that hide what a text says. No message repeats a code.</summary>
internal static class PrivacyProblems
{
    private static readonly DiagnosticDescriptor _directionSign = new(
        "SG0023",
        Severity.Error,
        $"invisible sign changes the direction of text"
    );
    private static readonly DiagnosticDescriptor _personalCode = new(
        "SG0210",
        Severity.Error,
        $"personal identification code in the content"
    );
    private static readonly DiagnosticDescriptor _longDigits = new(
        "SG0236",
        Severity.Warning,
        $"longer number contains a personal identification code"
    );

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [_directionSign, _personalCode, _longDigits];

    /// <param name="at">In a text in which the code is masked.</param>
    public static Diagnostic PersonalCode(SourceSpan at) =>
        Diagnostic.At(
            _personalCode,
            at,
            $"the content and its history are public; the code is not repeated here",
            $"remove the code; if it has been committed, tell the maintainer of the repository"
        );

    /// <summary>For a code assembled from lines. Has no span, because showing the lines could reveal the code.</summary>
    public static Diagnostic HiddenPersonalCode(string path, int line) =>
        Diagnostic.InPath(
            _personalCode,
            path,
            $"line {line} contains a code assembled from parts; the code is not repeated here",
            $"remove the code; if it has been committed, tell the maintainer of the repository"
        );

    /// <summary>For a code that would appear on a finished page.</summary>
    public static Diagnostic PublishedPersonalCode(string path, string page) =>
        Diagnostic.InPath(
            _personalCode,
            path,
            $"the page `{page}` would show a code; the code is not repeated here",
            $"remove the code; if it has been committed, tell the maintainer of the repository"
        );

    public static Diagnostic CodeInName(string path) =>
        Diagnostic.InPath(
            _personalCode,
            path,
            $"its name contains a code; names and their history are public, and the code is not repeated here",
            $"rename it; if it has been committed, tell the maintainer of the repository"
        );

    public static Diagnostic LongDigits(SourceSpan at) =>
        Diagnostic.At(
            _longDigits,
            at,
            $"among these digits are eleven that form a code; the digits are not repeated here",
            $"if this is a number of something else, such as a bank account, leave it; else remove it"
        );

    public static Diagnostic DirectionSign(SourceSpan at, char sign) =>
        Diagnostic.At(
            _directionSign,
            at,
            $"the sign U+{(int)sign:X4} makes readers see another text than the file contains",
            $"delete it; it often comes from text copied from another program"
        );

    public static Diagnostic DirectionSignInName(string path, char sign) =>
        Diagnostic.InPath(
            _directionSign,
            path,
            $"the sign U+{(int)sign:X4} in its name makes readers see another name",
            $"rename it, preferably using only letters a to z, digits and hyphens"
        );
}
