using SiteGen.Importing.Lists;
using SiteGen.Importing.Names;

namespace SiteGen.Importing;

/// <summary>One spelling of an institution in the lists, with the rows that have it.</summary>
/// <param name="code">The registry code beside it; empty if there is none.</param>
internal sealed class Spelling(string text, string code, Func<string, string, InstitutionMatch> match)
{
    private const int MostShown = 80;
    private const int MostDigits = 6;

    private readonly RowSet?[] _rows = new RowSet?[(int)RegistrationStatus.Ignored + 1];
    private readonly Lazy<InstitutionMatch> _match = new(() => match(text, code));
    private RowSet? _attended;

    public string Text => text;

    public string Code => code;

    public bool IsEmpty => text.Length == 0 && !(code.Length > 0 && Match is CertainMatch);

    public bool IsUnreadable => text == Row.Unreadable;

    /// <summary>Whether it holds the name of a person of the list, as that of an enterprise may.</summary>
    public bool NamesPerson { get; set; }

    public InstitutionMatch Match => _match.Value;

    /// <summary>Whether the text may be personal data, or is none.</summary>
    public bool IsPrivate =>
        NamesPerson
        || text.Length is 0 or > MostShown
        || text[0] == '\0'
        || text.Contains('@', StringComparison.Ordinal)
        || text.Count(char.IsDigit) > MostDigits;

    public void Add(Outcome outcome, string path, int row)
    {
        (_rows[(int)outcome.Status] ??= new RowSet()).Add(path, row);
        if (outcome.Attended)
        {
            (_attended ??= new RowSet()).Add(path, row);
        }
    }

    /// <param name="of">Whom a breakdown is of.</param>
    public (int Count, RowSet? First) Rows(RegistrationStatus of)
    {
        RowSet?[] sets =
            of == RegistrationStatus.Attended ? [_attended]
            : of == RegistrationStatus.Registered ? _rows[..(int)RegistrationStatus.Ignored]
            : [_rows[(int)of]];
        return (
            sets.Sum(static set => set?.Count ?? 0),
            sets.OfType<RowSet>()
                .OrderBy(static set => set.Path, StringComparer.Ordinal)
                .ThenBy(static set => set.FirstRow)
                .FirstOrDefault()
        );
    }

    public bool IsSame(Spelling other) =>
        this == other
        || (Match is CertainMatch mine && other.Match is CertainMatch its && mine.Institution.Id.Value == its.Institution.Id.Value);
}
