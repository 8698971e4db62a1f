using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Diagnostics;

/// <summary>SG01: files whose syntax or structure does not match the content model.</summary>
internal static class ShapeProblems
{
    private static readonly DiagnosticDescriptor _syntax = new("SG0101", Severity.Error, $"not valid YAML");
    private static readonly DiagnosticDescriptor _tab = new("SG0102", Severity.Error, $"tab used for indentation");
    private static readonly DiagnosticDescriptor _anchor = new("SG0103", Severity.Error, $"anchors and aliases are not supported");
    private static readonly DiagnosticDescriptor _tooDeep = new("SG0104", Severity.Error, $"nested too deeply");
    private static readonly DiagnosticDescriptor _unknownKey = new("SG0105", Severity.Error, $"unknown key");
    private static readonly DiagnosticDescriptor _duplicateKey = new("SG0106", Severity.Error, $"duplicate key");
    internal static readonly DiagnosticDescriptor MissingKeyDescriptor = new("SG0107", Severity.Error, $"missing key");
    private static readonly DiagnosticDescriptor _wrongType = new("SG0108", Severity.Error, $"wrong type of value");
    private static readonly DiagnosticDescriptor _invalidValue = new("SG0109", Severity.Error, $"invalid value");
    private static readonly DiagnosticDescriptor _notAnOption = new("SG0110", Severity.Error, $"value is not one of the options");
    private static readonly DiagnosticDescriptor _preferredForm = new("SG0111", Severity.Hint, $"there is a preferred form");
    private static readonly DiagnosticDescriptor _secondDocument = new(
        "SG0112",
        Severity.Error,
        $"more than one YAML document in the file"
    );
    private static readonly DiagnosticDescriptor _malformedFrontMatter = new("SG0113", Severity.Error, $"malformed front matter");
    private static readonly DiagnosticDescriptor _unreachableContact = new(
        "SG0114",
        Severity.Error,
        $"contact has no phone number, e-mail address or URL"
    );
    private static readonly DiagnosticDescriptor _conflictingTimes = new("SG0115", Severity.Error, $"session has both `dates` and `start`");
    private static readonly DiagnosticDescriptor _missingRevisionNote = new("SG0116", Severity.Error, $"revision is not explained");
    private static readonly DiagnosticDescriptor _emptyBody = new("SG0117", Severity.Error, $"file has no text to publish");

    private static readonly DiagnosticDescriptor _ignoredText = new("SG0118", Severity.Warning, $"text after # is ignored");

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        _syntax,
        _tab,
        _anchor,
        _tooDeep,
        _unknownKey,
        _duplicateKey,
        MissingKeyDescriptor,
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
            $"the file cannot be parsed from here on",
            $"check the indentation and the colons against the lines above; put text with special characters in double quotes"
        );

    public static Diagnostic NeedsQuotes(SourceSpan value, Message what) =>
        Diagnostic.At(
            _syntax,
            value,
            $"{what} has a special meaning in YAML",
            value.Text.Contains('"') ? (Message)$"write '{value.Text}'" : $"write \"{value.Text}\""
        );

    public static Diagnostic QuoteNotClosed(SourceSpan value, char quote) =>
        Diagnostic.At(
            _syntax,
            value,
            $"text that begins with {quote} ends at the next {quote}, and nothing may follow it",
            $"end the text with {quote}"
        );

    public static Diagnostic QuoteInside(SourceSpan value, char quote) =>
        Diagnostic.At(
            _syntax,
            value,
            $"the text ends at the second {quote}",
            $"use „ and “ inside the text, or enclose the whole text in the other kind of quotes"
        );

    /// <param name="closing">The missing closing bracket.</param>
    public static Diagnostic BracketNotClosed(SourceSpan bracket, char closing) =>
        Diagnostic.At(
            _syntax,
            bracket,
            $"this bracket is never closed",
            $"close it with {closing}, or put text that begins with a bracket in double quotes"
        );

    public static Diagnostic NoColon(SourceSpan key) =>
        Diagnostic.At(_syntax, key, $"a key must be followed by a colon and a space", $"write `{key.Text}: …`");

    public static Diagnostic Tab(SourceSpan at) =>
        Diagnostic.At(_tab, at, $"YAML allows only spaces for indentation", $"replace the tab with two spaces");

    public static Diagnostic Anchor(SourceSpan at) =>
        Diagnostic.At(
            _anchor,
            at,
            $"`&` and `*` at the start of a value are a YAML anchor and alias, which repeat another part of the file",
            $"write the value out; put text that begins with such a character in double quotes"
        );

    public static Diagnostic TooDeep(SourceSpan at, int limit) =>
        Diagnostic.At(
            _tooDeep,
            at,
            $"lists and keys may be nested at most {limit} levels deep",
            $"check the brackets and the indentation of the lines above"
        );

    public static Diagnostic KeyIsNotText(SourceSpan at) =>
        Diagnostic.At(_wrongType, at, $"a key must be text", $"write `key: value`; put text that begins with a bracket in double quotes");

    public static Diagnostic UnknownKey(SourceSpan at, string key, Message owner, string? near, IEnumerable<string> known) =>
        Diagnostic.At(_unknownKey, at, $"`{key}` is not a key of {owner}", Suggestion.For(near, $"the valid keys are {Listed(known)}"));

    public static Diagnostic DuplicateKey(SourceSpan at, string key, SourceSpan first) =>
        Diagnostic.At(_duplicateKey, at, $"`{key}` is already on line {first.Line}", $"keep only one of them") with
        {
            Related = [new RelatedLocation(first, $"first occurrence")],
        };

    public static Diagnostic MissingKey(SourceSpan at, string key, Message owner, Message expected) =>
        Diagnostic.At(MissingKeyDescriptor, at, $"{owner} needs `{key}`: {expected}", $"add a line `{key}: …`");

    public static Diagnostic EmptyValue(SourceSpan at, string name, Message expected) =>
        Diagnostic.At(MissingKeyDescriptor, at, $"`{name}` has no value; expected {expected}", $"write the value after the colon");

    public static Diagnostic WrongType(SourceSpan at, string name, Message found, Message expected) =>
        Diagnostic.At(
            _wrongType,
            at,
            $"`{name}` must be {expected}, found {found}",
            $"check the indentation and the hyphens before list items"
        );

    public static Diagnostic NotAList(SourceSpan at, string name, Message found, Message expected) =>
        Diagnostic.At(
            _wrongType,
            at,
            $"`{name}` must be {expected}, found {found}",
            $"put each item on its own line, after a hyphen and a space"
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
            Suggestion.For(near, $"choose one of them")
        );

    public static Diagnostic PreferredForm(SourceSpan at, string found, string better) =>
        Diagnostic.At(_preferredForm, at, $"`{found}` is read as `{better}`", $"write `{better}` for consistency with the other files");

    public static Diagnostic SecondDocument(SourceSpan at) =>
        Diagnostic.At(
            _secondDocument,
            at,
            $"a line of three hyphens starts another YAML document",
            $"remove the line, or split the file in two"
        );

    public static Diagnostic UnclosedFrontMatter(SourceSpan at) =>
        Diagnostic.At(
            _malformedFrontMatter,
            at,
            $"the line `---` opens front matter, but no second `---` closes it",
            $"add a line `---` after the front matter, or remove this one"
        );

    public static Diagnostic MisplacedFrontMatter(SourceSpan at) =>
        Diagnostic.At(
            _malformedFrontMatter,
            at,
            $"front matter must start on the first line of the file, with three hyphens and nothing else",
            $"make `---` the first line, with no spaces or empty lines before it"
        );

    public static Diagnostic IgnoredText(SourceSpan comment) =>
        Diagnostic.At(
            _ignoredText,
            comment,
            $"`#` after a space starts a comment, which is not published",
            $"if this is part of the text, put the whole text in double quotes; if it is a comment, put a space after the `#`: `# …`"
        );

    public static Diagnostic UnreachableContact(SourceSpan at) =>
        Diagnostic.At(_unreachableContact, at, $"a contact needs at least one of `phone`, `email` and `url`", $"add one of them");

    public static Diagnostic ConflictingTimes(SourceSpan dates, SourceSpan start) =>
        Diagnostic.At(
            _conflictingTimes,
            dates,
            $"`dates` lists separate days; `start` and `end` give a continuous range",
            $"keep either `dates`, or `start` and `end`"
        ) with
        {
            Related = [new RelatedLocation(start, $"conflicting key")],
        };

    public static Diagnostic EndWithoutStart(SourceSpan end) =>
        Diagnostic.At(
            MissingKeyDescriptor,
            end,
            $"a session with an `end` needs a `start`",
            $"add a line `start: …`, or rename `end` to `start`"
        );

    public static Diagnostic MissingRevisionNote(SourceSpan status) =>
        Diagnostic.At(
            _missingRevisionNote,
            status,
            $"a `revised` period needs a `revision_note` that tells readers what changed and why",
            $"add a line `revision_note: …`"
        );

    public static Diagnostic EmptyBody(SourceSpan at) =>
        Diagnostic.At(_emptyBody, at, $"the file contains no text", $"write the text below the front matter, or delete the file");

    private static string Listed(IEnumerable<string> names) => string.Join(", ", names.Select(static name => $"`{name}`"));

    private static string Shortened(string text) =>
        text.Length <= 60 ? text.ReplaceLineEndings($" ") : text[..57].ReplaceLineEndings($" ") + $"…";
}
