using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Diagnostics;

/// <summary>SG02: values that are valid on their own but contradict each other.</summary>
internal static class AgreementProblems
{
    private static readonly DiagnosticDescriptor _duplicateInstitution = new("SG0201", Severity.Error, $"duplicate institution id");
    private static readonly DiagnosticDescriptor _unknownInstitution = new("SG0205", Severity.Error, $"unknown institution");
    private static readonly DiagnosticDescriptor _unknownProgramme = new("SG0206", Severity.Error, $"unknown programme");
    private static readonly DiagnosticDescriptor _unknownModule = new("SG0207", Severity.Error, $"unknown module");
    private static readonly DiagnosticDescriptor _endsTooEarly = new("SG0208", Severity.Error, $"session ends before it starts");
    private static readonly DiagnosticDescriptor _duplicateAddress = new("SG0209", Severity.Error, $"two programmes have the same URL");
    private static readonly DiagnosticDescriptor _duplicatePeriod = new("SG0211", Severity.Error, $"duplicate period");
    private static readonly DiagnosticDescriptor _unknownPeriod = new("SG0212", Severity.Error, $"unknown period");
    private static readonly DiagnosticDescriptor _sampleInReal = new("SG0213", Severity.Error, $"sample institution in a real breakdown");
    private static readonly DiagnosticDescriptor _reviewDue = new("SG0214", Severity.Warning, $"accessibility statement is due for review");
    private static readonly DiagnosticDescriptor _realInSample = new("SG0216", Severity.Warning, $"real institution in a sample breakdown");
    private static readonly DiagnosticDescriptor _inTheFuture = new("SG0217", Severity.Error, $"date is in the future");
    private static readonly DiagnosticDescriptor _noContact = new("SG0219", Severity.Error, $"nobody to contact");
    private static readonly DiagnosticDescriptor _comingAfterEnd = new(
        "SG0223",
        Severity.Warning,
        $"session of an ended programme has no past time"
    );

    private static readonly DiagnosticDescriptor _unknownTheme = new("SG0225", Severity.Error, $"unknown theme");
    private static readonly DiagnosticDescriptor _duplicateTheme = new("SG0226", Severity.Error, $"duplicate theme id");

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        _duplicateInstitution,
        _unknownInstitution,
        _unknownProgramme,
        _unknownModule,
        _endsTooEarly,
        _duplicateAddress,
        _duplicatePeriod,
        _unknownPeriod,
        _sampleInReal,
        _reviewDue,
        _realInSample,
        _inTheFuture,
        _noContact,
        _comingAfterEnd,
        _unknownTheme,
        _duplicateTheme,
    ];

    public static Diagnostic DuplicateInstitution(SourceSpan at, string id, SourceSpan first) =>
        Diagnostic.At(
            _duplicateInstitution,
            at,
            $"`{id}` is already the id of the institution on line {first.Line}",
            $"give one of them a different id, or remove the duplicate"
        ) with
        {
            Related = [new RelatedLocation(first, $"first institution with this id")],
        };

    public static Diagnostic UnknownInstitution(SourceSpan at, string id, string? near) =>
        Diagnostic.At(
            _unknownInstitution,
            at,
            $"`{id}` is not in institutions.yaml",
            Suggestion.For(near, $"add the institution there, or correct the id")
        );

    public static Diagnostic UnknownProgramme(SourceSpan at, string slug, string? near) =>
        Diagnostic.At(
            _unknownProgramme,
            at,
            $"the folder `programmes/{slug}` does not exist",
            Suggestion.For(near, $"use the folder name of another programme")
        );

    public static Diagnostic RelatedToItself(SourceSpan at, string slug) =>
        Diagnostic.At(_unknownProgramme, at, $"`{slug}` is this programme itself", $"name another programme, or remove the line");

    public static Diagnostic UnknownModule(SourceSpan at, string module, string? near) =>
        Diagnostic.At(
            _unknownModule,
            at,
            $"the programme has no module named `{module}`",
            Suggestion.For(near, $"use the `title` of a module listed under `modules`")
        );

    public static Diagnostic DayEndsTooEarly(SourceSpan day) =>
        Diagnostic.At(_endsTooEarly, day, $"on this day the session ends before it starts", $"correct the hours");

    public static Diagnostic EndsTooEarly(SourceSpan end, SourceSpan start) =>
        Diagnostic.At(_endsTooEarly, end, $"the session starts on `{start.Text}` (line {start.Line})", $"correct `start` or `end`") with
        {
            Related = [new RelatedLocation(start, $"the session starts here")],
        };

    /// <param name="owner">The programme at this address; may be the one with the alias.</param>
    public static Diagnostic DuplicateAddress(SourceSpan alias, string name, string owner) =>
        Diagnostic.At(_duplicateAddress, alias, $"`{name}` is already used by the programme `{owner}`", $"delete the alias");

    /// <param name="other">The other programme with these aliases.</param>
    public static Diagnostic SharedAliases(SourceSpan first, IReadOnlyCollection<string> aliases, string other, SourceSpan elsewhere) =>
        Diagnostic.At(
            _duplicateAddress,
            first,
            $"the programme `{other}` has the same former address: {Suggestion.Known(aliases)}",
            $"if this folder is a copy of `{other}`, delete `aliases` here; otherwise keep the address in one of them"
        ) with
        {
            Related = [new RelatedLocation(elsewhere, $"also used here")],
        };

    public static Diagnostic UnknownTheme(SourceSpan at, string theme, string? near, IReadOnlyCollection<string> known) =>
        Diagnostic.At(
            _unknownTheme,
            at,
            $"`{theme}` is not among the themes in site.yaml",
            Suggestion.For(near, $"add it there, or use one of {Suggestion.Known(known)}")
        );

    public static Diagnostic ThemeByTitle(SourceSpan at, string title, string id) =>
        Diagnostic.At(_unknownTheme, at, $"`{title}` is the title of a theme in site.yaml", $"write its id: `{id}`") with
        {
            Fix = id == "null" ? null : new Fix(at, id),
        };

    public static Diagnostic DuplicateTheme(SourceSpan at, string id, SourceSpan first) =>
        Diagnostic.At(
            _duplicateTheme,
            at,
            $"`{id}` is already the id of the theme on line {first.Line}",
            $"give one of them a different id, or remove the duplicate"
        ) with
        {
            Related = [new RelatedLocation(first, $"first theme with this id")],
        };

    public static Diagnostic DuplicatePeriod(SourceSpan at, string period, SourceSpan first) =>
        Diagnostic.At(
            _duplicatePeriod,
            at,
            $"the figures for `{period}` are already on line {first.Line}",
            $"merge them, or correct one of the periods"
        ) with
        {
            Related = [new RelatedLocation(first, $"first entry for this period")],
        };

    public static Diagnostic UnknownPeriod(SourceSpan at, string period, IReadOnlyCollection<string> known) =>
        Diagnostic.At(
            _unknownPeriod,
            at,
            $"the programme's `results` have no period `{period}`",
            known.Count > 0 ? (Message)$"its periods are: {Suggestion.Known(known)}" : $"remove the line, or add the period to `results`"
        );

    public static Diagnostic SampleInReal(SourceSpan at, string id) =>
        Diagnostic.At(
            _sampleInReal,
            at,
            $"`{id}` is marked `sample` in institutions.yaml, but the programme is not",
            $"use a real institution, or mark the programme with `sample: true`"
        );

    public static Diagnostic RealInSample(SourceSpan at, string id) =>
        Diagnostic.At(
            _realInSample,
            at,
            $"the programme is marked `sample`, but `{id}` is a real institution",
            $"use institutions marked `sample`, so that nobody mistakes the figures for facts"
        );

    public static Diagnostic NoContact(SourceSpan programme, string site) =>
        Diagnostic.At(
            _noContact,
            programme,
            $"the programme has no `contacts`, and the publisher in {site} has no e-mail address, phone number or URL",
            $"add `contacts` here, or `email`, `phone` or `url` under `publisher` in {site}"
        );

    public static Diagnostic ComingAfterEnd(SourceSpan session, string today) =>
        Diagnostic.At(
            _comingAfterEnd,
            session,
            $"the programme is marked `ended`, but this time is not before {today}, the build date",
            $"remove `ended` until the session is over, or correct the date"
        );

    /// <param name="session">What names the session.</param>
    public static Diagnostic NoTimeAfterEnd(SourceSpan session) =>
        Diagnostic.At(
            _comingAfterEnd,
            session,
            $"the programme is marked `ended`, so the page lists this session among the past ones, although it has no time",
            $"write when it took place, for example `when: kevad 2021`, or remove the session if it did not take place"
        );

    public static Diagnostic ReviewDue(SourceSpan reviewed, string today) =>
        Diagnostic.At(
            _reviewDue,
            reviewed,
            $"the statement must be reviewed every year; the build date is {today}",
            $"review the site, then enter the review date here"
        );

    /// <param name="key">The key that the date is at.</param>
    public static Diagnostic InTheFuture(SourceSpan at, string key, string today) =>
        Diagnostic.At(
            _inTheFuture,
            at,
            $"`{key}` is after {today}, the build date",
            $"enter today or an earlier day; to preview a page for a later day, use `--date`"
        );
}
