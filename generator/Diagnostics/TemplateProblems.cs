using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Diagnostics;

/// <summary>SG04: a template is wrong, or does with a value what it may not.</summary>
internal static class TemplateProblems
{
    private static readonly DiagnosticDescriptor _missing = new("SG0401", Severity.Error, $"template is missing");
    private static readonly DiagnosticDescriptor _syntax = new("SG0402", Severity.Error, $"template cannot be read");
    private static readonly DiagnosticDescriptor _unknownInclude = new("SG0403", Severity.Error, $"included template does not exist");
    private static readonly DiagnosticDescriptor _unknownName = new("SG0404", Severity.Error, $"name is unknown here");
    private static readonly DiagnosticDescriptor _unsafePlace = new("SG0405", Severity.Error, $"value stands where it cannot be made safe");
    private static readonly DiagnosticDescriptor _forbiddenStatement = new(
        "SG0406",
        Severity.Error,
        $"statement is not allowed in a template"
    );
    private static readonly DiagnosticDescriptor _unbalancedHtml = new("SG0407", Severity.Error, $"HTML is not closed where it must be");
    private static readonly DiagnosticDescriptor _forbiddenAddress = new("SG0408", Severity.Error, $"address is not allowed");
    private static readonly DiagnosticDescriptor _unprintable = new("SG0409", Severity.Error, $"value cannot be printed here");
    private static readonly DiagnosticDescriptor _failed = new("SG0410", Severity.Error, $"template fails");

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        _missing,
        _syntax,
        _unknownInclude,
        _unknownName,
        _unsafePlace,
        _forbiddenStatement,
        _unbalancedHtml,
        _forbiddenAddress,
        _unprintable,
        _failed,
    ];

    public static Diagnostic Missing(string path, string? near) =>
        Diagnostic.InPath(_missing, path, $"pages are made with this template, and it is not there", Suggestion.For(near, $"add the file"));

    public static Diagnostic Syntax(SourceSpan at, string message) =>
        Diagnostic.At(
            _syntax,
            at,
            Message.Verbatim(Sentence(message)),
            $"templates are written in Scriban: look for a missing `end` or `}}}}` before this place as well"
        );

    public static Diagnostic UnknownInclude(SourceSpan at, string name, string? near) =>
        Diagnostic.At(
            _unknownInclude,
            at,
            $"there is no template `{name}`; only files of the template folder can be included",
            Suggestion.For(near, $"name it relative to the template folder, such as `parts/figure.html`")
        );

    public static Diagnostic UnknownName(SourceSpan at, string name, string? near) =>
        Diagnostic.At(
            _unknownName,
            at,
            $"nothing is called `{name}` here",
            Suggestion.For(near, $"`README.md` of the templates names what each is given")
        );

    public static Diagnostic UnsafePlace(SourceSpan at, Message place) =>
        Diagnostic.At(
            _unsafePlace,
            at,
            $"the value stands {place}, where escaping does not protect the page",
            $"put it in the text or in a quoted attribute such as `title=\"{{{{ value }}}}\"`"
        );

    public static Diagnostic ForbiddenStatement(SourceSpan at, string statement, Message instead) =>
        Diagnostic.At(_forbiddenStatement, at, $"`{statement}` is not part of what templates may use", instead);

    public static Diagnostic UnbalancedHtml(SourceSpan at, Message detail) =>
        Diagnostic.At(_unbalancedHtml, at, detail, $"close every tag, attribute and comment in the branch or file that opens it");

    public static Diagnostic ForbiddenAddress(SourceSpan at, string address) =>
        Diagnostic.At(
            _forbiddenAddress,
            at,
            $"`{address}` is not an address that a page may lead to",
            $"an address begins with `https:`, `http:`, `mailto:` or `tel:`, or is relative to the page"
        );

    public static Diagnostic Unprintable(SourceSpan at, Message what) =>
        Diagnostic.At(
            _unprintable,
            at,
            $"this is {what}",
            $"print one of its members, go through it with `for`, or move it out of the attribute"
        );

    public static Diagnostic Failed(SourceSpan at, string message) =>
        Diagnostic.At(_failed, at, Message.Verbatim(Sentence(message)), $"correct the template at this place");

    private static string Sentence(string message) => message.Trim().TrimEnd('.');
}
