using SiteGen.Importing.Columns;
using SiteGen.Model;

namespace SiteGen.Importing;

/// <summary>Finds people who are in the lists more than once.</summary>
internal sealed class People(PeriodUnit unit)
{
    private readonly Dictionary<long, Known> _byCode = [];
    private readonly Dictionary<string, Known> _byAddress = new(StringComparer.Ordinal);

    /// <summary>People who are in the lists more than once.</summary>
    public int Repeated { get; private set; }

    /// <summary>Rows of one person that differ in what became of the person, in the institution, or in the name.</summary>
    public RowSet Contradicting { get; } = new();

    /// <returns>Whether the row counts.</returns>
    public bool Add(PersonSigns person, Outcome outcome, Spelling spelling, string path, int row)
    {
        if (unit == PeriodUnit.Teams)
        {
            return true;
        }

        if (Find(person) is not { } known)
        {
            Keep(person, new Known(outcome, spelling, person.Name, person.Code is not null));
            return true;
        }

        // Who has the same code is the same person, however the name is spelled.
        var isNamedAlike = (person.Code is not null && known.HasCode) || known.Name == person.Name;
        if (person.Code is { } code)
        {
            known.HasCode = true;
            _byCode.TryAdd(code, known);
        }

        Repeated += known.IsRepeated ? 0 : 1;
        known.IsRepeated = true;
        if (unit != PeriodUnit.Persons)
        {
            return true;
        }

        if (known.Outcome != outcome || !known.Spelling.IsSame(spelling) || !isNamedAlike)
        {
            Contradicting.Add(path, row);
        }

        return false;
    }

    /// <summary>By the personal code, else by the address; but two codes are two people, whatever their address.</summary>
    private Known? Find(PersonSigns person) =>
        person.Code is { } code && _byCode.TryGetValue(code, out var byCode) ? byCode
        : person.Address is { } address
        && _byAddress.TryGetValue(address, out var byAddress)
        && !(person.Code is not null && byAddress.HasCode)
            ? byAddress
        : null;

    private void Keep(PersonSigns person, Known known)
    {
        if (person.Code is { } code)
        {
            _byCode.TryAdd(code, known);
        }

        if (person.Address is { } address)
        {
            _byAddress.TryAdd(address, known);
        }
    }

    private sealed class Known(Outcome outcome, Spelling spelling, int name, bool hasCode)
    {
        public Outcome Outcome => outcome;

        public Spelling Spelling => spelling;

        public int Name => name;

        public bool HasCode { get; set; } = hasCode;

        public bool IsRepeated { get; set; }
    }
}
