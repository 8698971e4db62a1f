using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Diagnostics;

/// <summary>SG04: templates that are invalid or use a value in an unsafe way.</summary>
internal static class TemplateProblems
{
    private static readonly DiagnosticDescriptor _syntax = new("SG0402", Severity.Error, $"template cannot be parsed");
    private static readonly DiagnosticDescriptor _unknownInclude = new("SG0403", Severity.Error, $"included template does not exist");
    private static readonly DiagnosticDescriptor _unknownName = new("SG0404", Severity.Error, $"unknown name");
    private static readonly DiagnosticDescriptor _unsafePlace = new("SG0405", Severity.Error, $"value in an unsafe place");
    private static readonly DiagnosticDescriptor _forbiddenStatement = new(
        "SG0406",
        Severity.Error,
        $"statement is not allowed in templates"
    );
    private static readonly DiagnosticDescriptor _unbalancedHtml = new("SG0407", Severity.Error, $"unbalanced HTML");
    private static readonly DiagnosticDescriptor _forbiddenAddress = new("SG0408", Severity.Error, $"URL is not allowed");
    private static readonly DiagnosticDescriptor _unprintable = new("SG0409", Severity.Error, $"value cannot be printed here");
    private static readonly DiagnosticDescriptor _failed = new("SG0410", Severity.Error, $"template cannot be rendered");

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [_syntax, _unknownInclude, _unknownName, _unsafePlace, _forbiddenStatement, _unbalancedHtml, _forbiddenAddress, _unprintable, _failed];

    public static Diagnostic Syntax(SourceSpan at, string message) =>
        Diagnostic.At(
            _syntax,
            at,
            Message.Verbatim(Sentence(message)),
            $"templates are written in Scriban: look for a missing `end` or `}}}}` earlier in the file as well"
        );

    public static Diagnostic HugeNumber(SourceSpan at) =>
        Diagnostic.At(
            _syntax,
            at,
            $"the number is too large: it may have 30 digits, and an exponent of two",
            $"write a smaller number; numbers for readers come from the content"
        );

    public static Diagnostic UnknownInclude(SourceSpan at, string name, string? near) =>
        Diagnostic.At(
            _unknownInclude,
            at,
            $"the template `{name}` does not exist; only files in the template folder can be included",
            Suggestion.For(near, $"write its path relative to the template folder, such as `parts/figure.html`")
        );

    public static Diagnostic UnknownName(SourceSpan at, string name, string? near) =>
        Diagnostic.At(
            _unknownName,
            at,
            $"`{name}` is not defined here",
            Suggestion.For(near, $"the `README.md` of the templates lists the values available to each template")
        );

    public static Diagnostic UnsafePlace(SourceSpan at, Message place) =>
        Diagnostic.At(
            _unsafePlace,
            at,
            $"the value is {place}, where escaping does not protect the page",
            $"move it into text or a quoted attribute, such as `title=\"{{{{ value }}}}\"`"
        );

    public static Diagnostic SchemeBehindValue(SourceSpan at) =>
        Diagnostic.At(
            _unsafePlace,
            at,
            $"behind a value, this could end a scheme such as `javascript:`",
            $"print the whole URL as one value, or write `%3A` for `:` and `&amp;` for `&`"
        );

    public static Diagnostic ForbiddenStatement(SourceSpan at, string statement, Message instead) =>
        Diagnostic.At(_forbiddenStatement, at, $"templates may not use `{statement}`", instead);

    public static Diagnostic UnbalancedHtml(SourceSpan at, Message detail) =>
        Diagnostic.At(_unbalancedHtml, at, detail, $"close every tag, attribute and comment in the branch or file that opens it");

    public static Diagnostic ForbiddenAddress(SourceSpan at, string address) =>
        Diagnostic.At(
            _forbiddenAddress,
            at,
            $"pages may not link to `{address}`",
            $"a URL must begin with `https:`, `http:`, `mailto:` or `tel:`, or be relative to the page"
        );

    public static Diagnostic Unprintable(SourceSpan at, Message what) =>
        Diagnostic.At(
            _unprintable,
            at,
            $"this is {what}",
            $"print one of its members, iterate over it with `for`, or move it out of the attribute"
        );

    public static Diagnostic Failed(SourceSpan at, string message) =>
        Diagnostic.At(_failed, at, Message.Verbatim(Sentence(message)), $"correct the template at this place");

    public static Diagnostic ListOperand(SourceSpan at) =>
        Diagnostic.At(
            _failed,
            at,
            $"lists cannot be compared, added or multiplied",
            $"in `if`, an empty list is false; to look at the items, iterate over the list with `for`"
        );

    public static Diagnostic TooManySteps(SourceSpan at, int millions) =>
        Diagnostic.At(
            _failed,
            at,
            $"up to here, the page took more than {millions} million steps",
            $"look for a loop within a loop, and for templates that include one another; lists and figures arrive ready to print"
        );

    private static string Sentence(string message) => message.Trim().TrimEnd('.');
}
