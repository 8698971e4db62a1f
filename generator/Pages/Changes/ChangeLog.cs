using System.Collections.Immutable;
using SiteGen.Model;

namespace SiteGen.Pages;

/// <summary>
/// The record of changes, as far as its programmes are published: what is published no longer has no page that a row could belong to.
/// </summary>
internal sealed class ChangeLog
{
    /// <summary>So that a fact sheet does not grow with its history; the data file has all.</summary>
    public const int MaxOnSheet = 60;

    private readonly ILookup<string, ProgrammeChange> _bySlug;
    private readonly HashSet<(string Slug, PeriodName Period, Figure Figure)> _onSheets;

    /// <param name="programmes">Without samples.</param>
    public ChangeLog(ImmutableArray<RecordedChange> record, IEnumerable<Programme> programmes)
    {
        var byName = new Dictionary<string, Programme>(StringComparer.Ordinal);
        foreach (var programme in programmes)
        {
            byName[programme.Slug] = programme;
            foreach (var alias in programme.Aliases)
            {
                // A record that is older than the new name of a folder.
                byName.TryAdd(alias.Value, programme);
            }
        }

        NewestFirst =
        [
            .. record
                .Where(change => byName.ContainsKey(change.Programme))
                .Select(change => new ProgrammeChange(byName[change.Programme], change))
                .DistinctBy(static each => (each.Change.Commit, each.Programme.Slug, each.Change.Period, each.Change.Figure))
                .OrderByDescending(static each => each.Change.Day),
        ];
        _bySlug = NewestFirst.ToLookup(static each => each.Programme.Slug, StringComparer.Ordinal);
        _onSheets =
        [
            .. _bySlug
                .Where(static sheet => sheet.First().Programme.Results.Length > 0)
                .SelectMany(static sheet => sheet.Take(MaxOnSheet), static (sheet, each) => Place(each)),
        ];
    }

    /// <summary>The changes of a day are in the order of the record.</summary>
    public ImmutableArray<ProgrammeChange> NewestFirst { get; }

    /// <summary>Newest first.</summary>
    public IEnumerable<ProgrammeChange> Of(Programme programme) => _bySlug[programme.Slug];

    /// <summary>Whether the fact sheet shows changes of the figure.</summary>
    public bool IsOnSheet(ProgrammeChange change) => _onSheets.Contains(Place(change));

    private static (string Slug, PeriodName Period, Figure Figure) Place(ProgrammeChange each) =>
        (each.Programme.Slug, each.Change.Period, each.Change.Figure);
}

internal readonly record struct ProgrammeChange(Programme Programme, RecordedChange Change)
{
    /// <summary>What the period counts; persons if it is there no longer.</summary>
    public PeriodUnit Unit
    {
        get
        {
            var name = Change.Period;
            return Programme.Results.FirstOrDefault(period => period.Name.Value == name)?.Unit ?? PeriodUnit.Persons;
        }
    }
}
