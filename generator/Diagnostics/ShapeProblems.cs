using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Diagnostics;

/// <summary>SG01: keys and values that do not match the content model.</summary>
internal static class ShapeProblems
{
    private static readonly DiagnosticDescriptor _unknownKey = new("SG0105", Severity.Error, $"unknown key");
    private static readonly DiagnosticDescriptor _duplicateKey = new("SG0106", Severity.Error, $"duplicate key");
    internal static readonly DiagnosticDescriptor MissingKeyDescriptor = new("SG0107", Severity.Error, $"missing key");
    private static readonly DiagnosticDescriptor _wrongType = new("SG0108", Severity.Error, $"wrong type of value");
    private static readonly DiagnosticDescriptor _invalidValue = new("SG0109", Severity.Error, $"invalid value");
    private static readonly DiagnosticDescriptor _notAnOption = new("SG0110", Severity.Error, $"value is not one of the options");
    private static readonly DiagnosticDescriptor _preferredForm = new("SG0111", Severity.Hint, $"there is a preferred form");
    private static readonly DiagnosticDescriptor _unreachableContact = new(
        "SG0114",
        Severity.Error,
        $"contact has no phone number, e-mail address or URL"
    );
    private static readonly DiagnosticDescriptor _conflictingTimes = new("SG0115", Severity.Error, $"session has both `dates` and `start`");
    private static readonly DiagnosticDescriptor _missingRevisionNote = new("SG0116", Severity.Error, $"revision is not explained");
    private static readonly DiagnosticDescriptor _nullWord = new("SG0120", Severity.Warning, $"`null` is read as no value");
    private static readonly DiagnosticDescriptor _emptyBody = new("SG0117", Severity.Error, $"file has no text to publish");
    private static readonly DiagnosticDescriptor _tooLong = new("SG0123", Severity.Error, $"line is too long");
    private static readonly DiagnosticDescriptor _tooManyItems = new("SG0124", Severity.Error, $"list is too long");

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        _unknownKey,
        _duplicateKey,
        MissingKeyDescriptor,
        _wrongType,
        _invalidValue,
        _notAnOption,
        _preferredForm,
        _unreachableContact,
        _conflictingTimes,
        _missingRevisionNote,
        _emptyBody,
        _nullWord,
        _tooLong,
        _tooManyItems,
    ];

    public static Diagnostic TooLong(SourceSpan at, string name, int length, int limit) =>
        Diagnostic.At(
            _tooLong,
            at,
            $"`{name}` has {length} characters; the limit is {limit}, for lists, titles and data files repeat it",
            $"shorten it; longer text belongs in a Markdown key, such as `goal` or `notes`"
        );

    public static Diagnostic TooManyItems(SourceSpan at, string name, int count, int limit) =>
        Diagnostic.At(
            _tooManyItems,
            at,
            $"`{name}` has {count} items; the limit is {limit}",
            $"delete those that are not needed, or that were pasted many times"
        );

    public static Diagnostic KeyIsNotText(SourceSpan at) =>
        Diagnostic.At(_wrongType, at, $"a key must be text", $"write `key: value`; put text that begins with a bracket in double quotes");

    /// <param name="offer">What may be meant; null if nothing is known.</param>
    /// <param name="place">The only place below the map where it is a key, as lines.</param>
    public static Diagnostic UnknownKey(SourceSpan at, string key, Message owner, Offer? offer, Draft? place, IEnumerable<string> known) =>
        Diagnostic.At(
            _unknownKey,
            at,
            $"`{key}` is not a key of {owner}",
            offer?.Help
                ?? (place is null ? (Message)$"the valid keys are {Listed(known)}" : $"this is its place:{Message.Block(place.Lines)}")
        ) with
        {
            Fix = offer?.FixOf(at),
        };

    public static Diagnostic DuplicateKey(SourceSpan at, string key, SourceSpan first) =>
        Diagnostic.At(_duplicateKey, at, $"`{key}` is already on line {first.Line}", $"keep only one of them") with
        {
            Related = [new RelatedLocation(first, $"first occurrence")],
        };

    public static Diagnostic MissingKey(SourceSpan at, string key, Message owner, Message expected) =>
        Diagnostic.At(MissingKeyDescriptor, at, $"{owner} needs `{key}`: {expected}", $"add a line `{key}: …`");

    /// <param name="lines">The keys that the file needs.</param>
    public static Diagnostic EmptyFile(SourceSpan at, Message expected, IEnumerable<string> lines) =>
        Diagnostic.At(
            MissingKeyDescriptor,
            at,
            $"the file is empty; expected {expected}",
            $"write these lines and their values:{Message.Block(lines)}"
        );

    public static Diagnostic EmptyValue(SourceSpan at, string name, Message expected) =>
        Diagnostic.At(MissingKeyDescriptor, at, $"`{name}` has no value; expected {expected}", $"write the value after the colon");

    /// <param name="found">A word that says that there is no value.</param>
    public static Diagnostic NoRequiredValue(SourceSpan at, string name, string found, Message expected) =>
        Diagnostic.At(_invalidValue, at, $"`{name}` must be {expected}, found `{found}`", $"this line is required: write {expected}");

    /// <param name="draft">What to write instead; null if nothing is known.</param>
    public static Diagnostic WrongType(SourceSpan at, string name, Message found, Message expected, Draft? draft = null) =>
        Diagnostic.At(
            _wrongType,
            at,
            $"`{name}` must be {expected}, found {found}",
            draft?.Help(at, name) ?? $"check the indentation and the hyphens before list items"
        ) with
        {
            Fix = draft?.FixOf(at),
        };

    public static Diagnostic WrongType(SourceSpan at, string name, Message found, Message expected, Offer offer) =>
        Diagnostic.At(_wrongType, at, $"`{name}` must be {expected}, found {found}", offer.Help) with
        {
            Fix = offer.FixOf(at),
        };

    public static Diagnostic NotKeys(SourceSpan at, string name, Message found, Draft? draft) =>
        Diagnostic.At(
            _wrongType,
            at,
            $"`{name}` is written as keys on lines of their own, found {found}",
            draft?.Help(at, name) ?? $"check the indentation and the hyphens before list items"
        ) with
        {
            Fix = draft?.FixOf(at),
        };

    public static Diagnostic NotAList(SourceSpan at, string name, Message found, Message expected, Draft? draft) =>
        Diagnostic.At(
            _wrongType,
            at,
            $"`{name}` must be {expected}, found {found}",
            draft?.Help(at, name) ?? $"put each item on its own line, after a hyphen and a space"
        ) with
        {
            Fix = draft?.FixOf(at),
        };

    /// <param name="map">A single item without its hyphen.</param>
    /// <param name="item">The map's lines as an item.</param>
    public static Diagnostic NotAnItem(SourceSpan map, string name, Message found, Message expected, string item) =>
        Diagnostic.At(
            _wrongType,
            map,
            $"`{name}` must be {expected}, found {found}",
            $"put a hyphen and a space before the first key of each item, and indent its other keys by two more spaces"
        ) with
        {
            Fix = new Fix(map, item),
        };

    public static Diagnostic InvalidValue(SourceSpan at, string name, string found, Message expected, Offer? offer) =>
        Diagnostic.At(
            _invalidValue,
            at,
            $"`{name}` must be {expected}, found `{Shortened(found)}`",
            offer?.Help ?? $"write {expected}"
        ) with
        {
            Fix = offer?.FixOf(at),
        };

    /// <param name="key">The key whose value belongs to other keys.</param>
    /// <param name="lines">The lines that say the same.</param>
    /// <param name="fix">Null if the keys of these lines are in use already.</param>
    public static Diagnostic OtherKeys(SourceSpan at, string key, string found, Message expected, IEnumerable<string> lines, Fix? fix) =>
        Diagnostic.At(
            _invalidValue,
            at,
            $"`{key}` must be {expected}, found `{Shortened(found)}`",
            $"write it like this:{Message.Block(lines)}"
        ) with
        {
            Fix = fix,
        };

    public static Diagnostic NotAnOption(SourceSpan at, string name, string found, IEnumerable<string> choices, Offer? offer) =>
        Diagnostic.At(
            _notAnOption,
            at,
            $"`{name}` must be one of {Listed(choices)}, found `{Shortened(found)}`",
            offer?.Help ?? $"choose one of them"
        ) with
        {
            Fix = offer?.FixOf(at),
        };

    public static Diagnostic PreferredForm(SourceSpan at, string found, string better) =>
        Diagnostic.At(_preferredForm, at, $"`{found}` is read as `{better}`", $"write `{better}` for consistency with the other files") with
        {
            Fix = at.Text.Contains('\n') ? null : new Fix(at, better),
        };

    /// <summary>YAML's word for no value is the Estonian word for zero.</summary>
    public static Diagnostic NullWord(SourceSpan at, string key) =>
        Diagnostic.At(
            _nullWord,
            at,
            $"`{key}: {at.Text}` means that there is no value: nothing is published",
            $"for zero, write `0`; if there is no value, leave the line out"
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

    /// <summary>Lines to write, below the sentence.</summary>
    private static string Listed(IEnumerable<string> names) => string.Join(", ", names.Select(static name => $"`{name}`"));

    private static string Shortened(string text) =>
        text.Length <= 60 ? text.ReplaceLineEndings($" ") : text[..57].ReplaceLineEndings($" ") + $"…";
}
