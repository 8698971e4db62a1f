using SiteGen.Importing.Columns;
using SiteGen.Importing.Names;
using SiteGen.Importing.Reports;
using SiteGen.Model;

namespace SiteGen.Importing;

/// <summary>What is counted over all rows of all lists, and which rows cannot be.</summary>
internal sealed class ListTally(Func<string, string, InstitutionMatch> match, PeriodUnit unit)
{
    private const int Statuses = (int)RegistrationStatus.Ignored + 1;

    private readonly Dictionary<(string Text, string Code), Spelling> _spellings = [];
    private readonly int[] _people = new int[Statuses];
    private readonly SortedSet<string>[] _words =
    [
        .. Enumerable.Range(0, Statuses).Select(static _ => new SortedSet<string>(StringComparer.Ordinal)),
    ];
    private int _attended;

    public People People { get; } = new(unit);

    /// <summary>By word; the empty word for those that are not shown.</summary>
    public SortedDictionary<string, RowSet> UnknownWords { get; } = new(StringComparer.Ordinal);

    public Dictionary<(string Column, string Other), RowSet> Contradictions { get; } = [];

    public RowSet WithoutStatus { get; } = new();

    public RowSet WithoutInstitution { get; } = new();

    /// <summary>Lists below another one, with other columns.</summary>
    public List<(string Path, int Row)> OtherHeadings { get; } = [];

    public RowSet Unreadable { get; } = new();

    /// <summary>The roles of the columns that say something.</summary>
    public HashSet<ColumnRole> Asked { get; } = [];

    public IEnumerable<Spelling> Spellings => _spellings.Values;

    public int Attended => _attended;

    public int Registered => _people[..(int)RegistrationStatus.Ignored].Sum();

    public int this[RegistrationStatus status] => _people[(int)status];

    public bool IsEmpty => _people.Sum() == 0;

    public IReadOnlyCollection<string> Words(RegistrationStatus status) => _words[(int)status];

    public Spelling Spelling(string text, string code)
    {
        if (!_spellings.TryGetValue((text, code), out var spelling))
        {
            _spellings.Add((text, code), spelling = new Spelling(text, code, match));
        }

        return spelling;
    }

    public void Add(Outcome outcome, Spelling spelling, string path, int row)
    {
        _people[(int)outcome.Status]++;
        _attended += outcome.Attended ? 1 : 0;
        spelling.Add(outcome, path, row);
    }

    public void Heard(RegistrationStatus status, string word)
    {
        _words[(int)status].Add(word);
        Asked.Add(status.Role());
    }

    /// <summary>Whether the lists have a column or a word for the status.</summary>
    public bool Tells(RegistrationStatus status) =>
        Asked.Contains(status.Role())
        // Who did not attend, or attended and did not complete, dropped out.
        || (status == RegistrationStatus.DroppedOut && Asked.Contains(ColumnRole.Attended));
}
