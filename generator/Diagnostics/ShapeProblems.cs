using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Diagnostics;

/// <summary>SG01: a file's text is not of the shape that the content model gives it.</summary>
internal static class ShapeProblems
{
    private static readonly DiagnosticDescriptor _syntax = new("SG0101", Severity.Error, $"not valid YAML");
    private static readonly DiagnosticDescriptor _tab = new("SG0102", Severity.Error, $"tab used as indentation");
    private static readonly DiagnosticDescriptor _anchor = new("SG0103", Severity.Error, $"anchors and aliases are not used here");
    private static readonly DiagnosticDescriptor _tooDeep = new("SG0104", Severity.Error, $"nested too deep");
    private static readonly DiagnosticDescriptor _unknownKey = new("SG0105", Severity.Error, $"unknown key");
    private static readonly DiagnosticDescriptor _duplicateKey = new("SG0106", Severity.Error, $"key is written twice");
    private static readonly DiagnosticDescriptor _missingKey = new("SG0107", Severity.Error, $"key is missing");
    private static readonly DiagnosticDescriptor _wrongType = new("SG0108", Severity.Error, $"value is of the wrong kind");
    private static readonly DiagnosticDescriptor _invalidValue = new("SG0109", Severity.Error, $"value cannot be used");
    private static readonly DiagnosticDescriptor _notAnOption = new("SG0110", Severity.Error, $"value is not one of the choices");
    private static readonly DiagnosticDescriptor _preferredForm = new("SG0111", Severity.Hint, $"understood, but there is a better form");
    private static readonly DiagnosticDescriptor _secondDocument = new("SG0112", Severity.Error, $"more than one document in the file");
    private static readonly DiagnosticDescriptor _malformedFrontMatter = new("SG0113", Severity.Error, $"front matter is not in order");
    private static readonly DiagnosticDescriptor _unreachableContact = new("SG0114", Severity.Error, $"contact cannot be reached");
    private static readonly DiagnosticDescriptor _conflictingTimes = new("SG0115", Severity.Error, $"session has two kinds of time");
    private static readonly DiagnosticDescriptor _missingRevisionNote = new("SG0116", Severity.Error, $"revision is not explained");
    private static readonly DiagnosticDescriptor _emptyBody = new("SG0117", Severity.Error, $"nothing to publish in the file");

    private static readonly DiagnosticDescriptor _ignoredText = new("SG0118", Severity.Warning, $"what follows # is left out");

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        _syntax,
        _tab,
        _anchor,
        _tooDeep,
        _unknownKey,
        _duplicateKey,
        _missingKey,
        _wrongType,
        _invalidValue,
        _notAnOption,
        _preferredForm,
        _secondDocument,
        _malformedFrontMatter,
        _unreachableContact,
        _conflictingTimes,
        _missingRevisionNote,
        _emptyBody,
        _ignoredText,
    ];

    public static Diagnostic Syntax(SourceSpan at) =>
        Diagnostic.At(
            _syntax,
            at,
            $"the file cannot be understood from here on",
            $"compare the indentation and the colons with the lines above; a text with special characters goes in double quotes"
        );

    public static Diagnostic NeedsQuotes(SourceSpan value, Message what) =>
        Diagnostic.At(
            _syntax,
            value,
            $"{what} means something else in YAML",
            value.Text.Contains('"') ? (Message)$"write '{value.Text}'" : $"write \"{value.Text}\""
        );

    public static Diagnostic QuoteNotClosed(SourceSpan value, char quote) =>
        Diagnostic.At(
            _syntax,
            value,
            $"a text that begins with {quote} goes on until the next {quote}, and nothing may follow it",
            $"end the text with {quote}"
        );

    public static Diagnostic QuoteInside(SourceSpan value, char quote) =>
        Diagnostic.At(
            _syntax,
            value,
            $"the text ends at the second {quote}",
            $"use „ and “ inside the text, or put the whole in the other kind of quotes"
        );

    /// <param name="closing">The bracket that would close it.</param>
    public static Diagnostic BracketNotClosed(SourceSpan bracket, char closing) =>
        Diagnostic.At(
            _syntax,
            bracket,
            $"this bracket is not closed before the file ends",
            $"close it with {closing}, or put a text that begins with a bracket in double quotes"
        );

    public static Diagnostic NoColon(SourceSpan key) =>
        Diagnostic.At(_syntax, key, $"a key is followed by a colon and a blank", $"write `{key.Text}: …`");

    public static Diagnostic Tab(SourceSpan at) =>
        Diagnostic.At(_tab, at, $"YAML is indented with spaces only", $"put two spaces in place of the tab");

    public static Diagnostic Anchor(SourceSpan at) =>
        Diagnostic.At(
            _anchor,
            at,
            $"`&` and `*` at the beginning of a value make YAML repeat another part of the file",
            $"write the value out; a text that begins with such a sign goes in double quotes"
        );

    public static Diagnostic TooDeep(SourceSpan at, int limit) =>
        Diagnostic.At(
            _tooDeep,
            at,
            $"lists and keys may stand at most {limit} levels within each other",
            $"check the brackets and the indentation of the lines above"
        );

    public static Diagnostic KeyIsNotText(SourceSpan at) =>
        Diagnostic.At(
            _wrongType,
            at,
            $"a key must be a text",
            $"write `key: value`; a text that begins with a bracket goes in double quotes"
        );

    public static Diagnostic UnknownKey(SourceSpan at, string key, Message owner, string? near, IEnumerable<string> known) =>
        Diagnostic.At(_unknownKey, at, $"{owner} has no `{key}`", Suggestion.For(near, $"its keys are {Listed(known)}"));

    public static Diagnostic DuplicateKey(SourceSpan at, string key, SourceSpan first) =>
        Diagnostic.At(_duplicateKey, at, $"`{key}` stands on line {first.Line} already", $"keep one of the two") with
        {
            Related = [new RelatedLocation(first, $"written here first")],
        };

    public static Diagnostic MissingKey(SourceSpan at, string key, Message owner, Message expected) =>
        Diagnostic.At(_missingKey, at, $"{owner} needs `{key}`: {expected}", $"add a line `{key}: …`");

    public static Diagnostic EmptyValue(SourceSpan at, string name, Message expected) =>
        Diagnostic.At(_missingKey, at, $"`{name}` has no value; expected {expected}", $"write the value after the colon");

    public static Diagnostic WrongType(SourceSpan at, string name, Message found, Message expected) =>
        Diagnostic.At(
            _wrongType,
            at,
            $"`{name}` must be {expected}, found {found}",
            $"check the indentation, and the hyphens before a list's items"
        );

    public static Diagnostic NotAList(SourceSpan at, string name, Message found, Message expected) =>
        Diagnostic.At(
            _wrongType,
            at,
            $"`{name}` must be {expected}, found {found}",
            $"put each item on a line of its own, with a hyphen and a blank before it"
        );

    public static Diagnostic InvalidValue(SourceSpan at, string name, string found, Message expected, string? fix) =>
        Diagnostic.At(
            _invalidValue,
            at,
            $"`{name}` must be {expected}, found `{Shortened(found)}`",
            fix is null ? (Message)$"write {expected}" : $"write `{fix}`"
        );

    public static Diagnostic NotAnOption(SourceSpan at, string name, string found, IEnumerable<string> choices, string? near) =>
        Diagnostic.At(
            _notAnOption,
            at,
            $"`{name}` must be one of {Listed(choices)}, found `{Shortened(found)}`",
            Suggestion.For(near, $"choose one of these")
        );

    public static Diagnostic PreferredForm(SourceSpan at, string found, string better) =>
        Diagnostic.At(_preferredForm, at, $"`{found}` is read as `{better}`", $"write `{better}`, as the other programmes do");

    public static Diagnostic SecondDocument(SourceSpan at) =>
        Diagnostic.At(_secondDocument, at, $"a line of three hyphens begins another document", $"remove the line, or make it two files");

    public static Diagnostic UnclosedFrontMatter(SourceSpan at) =>
        Diagnostic.At(
            _malformedFrontMatter,
            at,
            $"the line `---` opens front matter, and no second such line ends it",
            $"add a line `---` after the front matter, or remove this one"
        );

    public static Diagnostic MisplacedFrontMatter(SourceSpan at) =>
        Diagnostic.At(
            _malformedFrontMatter,
            at,
            $"front matter begins in the very first line of the file, with three hyphens and nothing else",
            $"make `---` the first line, without a blank or an empty line before it"
        );

    public static Diagnostic IgnoredText(SourceSpan comment) =>
        Diagnostic.At(
            _ignoredText,
            comment,
            $"`#` behind a blank begins a comment, which the page does not show",
            $"put the whole text in double quotes if it belongs to it; write a comment with a blank behind the sign: `# …`"
        );

    public static Diagnostic UnreachableContact(SourceSpan at) =>
        Diagnostic.At(_unreachableContact, at, $"a contact needs at least one of `phone`, `email` and `url`", $"add one of them");

    public static Diagnostic ConflictingTimes(SourceSpan dates, SourceSpan start) =>
        Diagnostic.At(
            _conflictingTimes,
            dates,
            $"`dates` lists days that do not adjoin; `start` and `end` are for days that do",
            $"keep either `dates`, or `start` and `end`"
        ) with
        {
            Related = [new RelatedLocation(start, $"the other time")],
        };

    public static Diagnostic EndWithoutStart(SourceSpan end) =>
        Diagnostic.At(_missingKey, end, $"a session with an `end` needs a `start`", $"add a line `start: …`, or rename `end` to `start`");

    public static Diagnostic MissingRevisionNote(SourceSpan status) =>
        Diagnostic.At(
            _missingRevisionNote,
            status,
            $"a `revised` period needs `revision_note`, which tells the reader what was changed and why",
            $"add a line `revision_note: …`"
        );

    public static Diagnostic EmptyBody(SourceSpan at) =>
        Diagnostic.At(_emptyBody, at, $"the file holds no text", $"write the text below the front matter, or delete the file");

    private static string Listed(IEnumerable<string> names) => string.Join(", ", names.Select(static name => $"`{name}`"));

    private static string Shortened(string text) =>
        text.Length <= 60 ? text.ReplaceLineEndings($" ") : text[..57].ReplaceLineEndings($" ") + $"…";
}
