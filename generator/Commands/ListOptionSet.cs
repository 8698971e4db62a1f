using System.Collections.Immutable;
using System.CommandLine;
using SiteGen.Diagnostics;
using SiteGen.Importing;
using SiteGen.Importing.Columns;
using SiteGen.Importing.Reports;
using SiteGen.Text;

namespace SiteGen.Commands;

/// <summary>The options of an import that say what a list cannot say itself.</summary>
internal sealed class ListOptionSet
{
    private const string StatusOfName = "--status-of";

    private static readonly ImmutableArray<(string Word, RegistrationStatus Status)> _statuses =
    [
        ("registered", RegistrationStatus.Registered),
        ("attended", RegistrationStatus.Attended),
        ("completed", RegistrationStatus.Completed),
        ("dropped_out", RegistrationStatus.DroppedOut),
        ("withdrawn", RegistrationStatus.Withdrawn),
        ("ignored", RegistrationStatus.Ignored),
    ];

    private readonly ImmutableArray<(ColumnRole Role, Option<string?> Option)> _columns;
    private readonly Option<string[]> _sheets;
    private readonly Option<string?> _status;
    private readonly Option<string[]> _statusOf;
    private readonly Option<bool> _acceptLikely;

    public ListOptionSet(Language language)
    {
        _columns =
        [
            Column(ColumnRole.Institution, "--institution-column", $"which institution each person is from"),
            Column(ColumnRole.Status, "--status-column", $"what became of each person"),
            Column(ColumnRole.Registered, "--registered-column", $"who registered"),
            Column(ColumnRole.Attended, "--attended-column", $"who attended"),
            Column(ColumnRole.Completed, "--completed-column", $"who completed"),
            Column(ColumnRole.DroppedOut, "--dropped-out-column", $"who dropped out"),
            Column(ColumnRole.Withdrawn, "--withdrawn-column", $"who withdrew"),
        ];
        _sheets = new Option<string[]>("--sheet")
        {
            Description = language.Format($"Sheet of a workbook; may be repeated [default: all that contain a list]"),
            HelpName = "NAME",
        };
        string[] words = [.. _statuses.Select(static each => each.Word).SkipLast(1)];
        _status = new Option<string?>("--status")
        {
            Description = language.Format($"What became of everyone in a list that has no column for it; only this figure is written"),
            HelpName = string.Join('|', words),
            CustomParser = given => Choice.Parse(given, words, language),
        };
        _statusOf = new Option<string[]>(StatusOfName)
        {
            Description = language.Format($"What a word of the status column means, such as \"tõend=completed\"; may be repeated"),
            HelpName = "WORD=STATUS",
        };
        _acceptLikely = new Option<bool>("--accept-likely")
        {
            Description = language.Format($"Take the institution that a spelling is alone like, and remember the spelling as an alias"),
        };

        (ColumnRole, Option<string?>) Column(ColumnRole role, string name, Message what) =>
            (
                role,
                new Option<string?>(name)
                {
                    Description = language.Format($"Heading or letter of the column that says {what} [default: known headings]"),
                    HelpName = "HEADING",
                }
            );
    }

    public void AddTo(Command command)
    {
        foreach (var (_, column) in _columns)
        {
            command.Add(column);
        }

        command.Add(_sheets);
        command.Add(_status);
        command.Add(_statusOf);
        command.Add(_acceptLikely);
    }

    /// <returns>Null if an option has a wrong value, which <paramref name="problem"/> says.</returns>
    public ListOptions? Value(ParseResult call, out Message? problem)
    {
        var statusOf = ImmutableDictionary.CreateBuilder<string, RegistrationStatus>();
        foreach (var given in call.GetValue(_statusOf) ?? [])
        {
            if (given.LastIndexOf('=') is not (> 0 and var sign) || Status(given[(sign + 1)..].Trim()) is not { } status)
            {
                problem = Wrong(given);
                return null;
            }

            var word = given[..sign].Trim();
            if (statusOf.Any(each => each.Value != status && ListText.Fold(each.Key) == ListText.Fold(word)))
            {
                problem = $"`--status-of` gives `{word}` two meanings; leave one out";
                return null;
            }

            statusOf[word] = status;
        }

        problem = null;
        return new ListOptions
        {
            Columns = _columns
                .Select(each => (each.Role, Heading: call.GetValue(each.Option)))
                .Where(static each => each.Heading is not null)
                .ToImmutableDictionary(static each => each.Role, static each => each.Heading!),
            Sheets = [.. call.GetValue(_sheets) ?? []],
            Status = Status(call.GetValue(_status)),
            StatusOf = statusOf.ToImmutable(),
            AcceptLikely = call.GetValue(_acceptLikely),
        };
    }

    private static RegistrationStatus? Status(string? word) =>
        _statuses.Where(each => each.Word == word).Select(static each => (RegistrationStatus?)each.Status).FirstOrDefault();

    private static Message Wrong(string given)
    {
        var words = _statuses.Select(static each => each.Word).ToArray();
        var list = string.Join(", ", words.Select(static word => $"`{word}`"));
        var word = given[(given.LastIndexOf('=') + 1)..].Trim();
        return SpellingSuggestion.Nearest(word, words) is { } near
            ? (Message)
                $"the value of `{StatusOfName}` must be WORD=STATUS, where STATUS is one of {list}, found `{given}`; did you mean `{near}`?"
            : $"the value of `{StatusOfName}` must be WORD=STATUS, where STATUS is one of {list}, found `{given}`";
    }
}
