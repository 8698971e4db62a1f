using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Importing.Lists;

namespace SiteGen.Importing;

/// <summary>Counts a registration list, in which each row is a person. Nothing of a person is kept.</summary>
/// <param name="shown">The list's path, as people are shown it.</param>
/// <param name="acceptLikely">Whether an institution that is like enough is taken for the one that is meant.</param>
internal sealed class ListCounter(string shown, Headings headings, InstitutionMatcher matcher, bool acceptLikely, DiagnosticBag diagnostics)
{
    private const int LongestSpelling = 80;

    private readonly Dictionary<Status, int> _people = [];
    private readonly Dictionary<string, int> _participants = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Uncertain> _institutions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Uncertain> _statuses = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> _found = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, string> _accepted = new(StringComparer.Ordinal);

    /// <returns>Null where something is not certain; what, is in the diagnostics.</returns>
    public Counted? Count(IEnumerable<Row> rows)
    {
        foreach (var row in rows.Where(row => row.Number > headings.Row))
        {
            Add(row);
        }

        foreach (var (spelling, each) in _institutions)
        {
            diagnostics.Add(ImportProblems.UnknownInstitution(shown, each.Row, Printable(spelling), each.People, matcher.Likely(spelling)));
        }

        foreach (var (status, each) in _statuses)
        {
            diagnostics.Add(ImportProblems.UnknownStatus(shown, each.Row, Printable(status), each.People));
        }

        if (_people.Count == 0 && !diagnostics.HasErrors)
        {
            diagnostics.Add(ImportProblems.Empty(shown));
        }

        if (diagnostics.HasErrors)
        {
            return null;
        }

        return new Counted(
            _people.Values.Sum(),
            Of(Status.Completed),
            Of(Status.DroppedOut),
            Of(Status.Withdrawn),
            [
                .. _participants
                    .Select(static each => (each.Key, each.Value))
                    .OrderByDescending(static each => each.Value)
                    .ThenBy(static each => each.Key, StringComparer.Ordinal),
            ],
            [.. _accepted.Select(static each => (each.Key, each.Value))]
        );

        int Of(Status status) => _people.GetValueOrDefault(status);
    }

    private void Add(Row row)
    {
        var (institution, cell) = (row[headings.Institution], row[headings.Status]);
        if ((institution.Length == 0 && cell.Length == 0) || IsTotal(row))
        {
            return;
        }

        if (Statuses.Of(cell, headings.StatusHeading) is not { } status)
        {
            _statuses[cell] = Uncertain.Another(_statuses.GetValueOrDefault(cell), row);
            return;
        }

        _people[status] = _people.GetValueOrDefault(status) + 1;
        if (status != Status.Completed)
        {
            return;
        }

        if (Institution(institution, row[headings.Code]) is { } id)
        {
            _participants[id] = _participants.GetValueOrDefault(id) + 1;
        }
        else
        {
            _institutions[institution] = Uncertain.Another(_institutions.GetValueOrDefault(institution), row);
        }
    }

    private string? Institution(string spelling, string code)
    {
        if (code.Length > 0 && matcher.Find(code) is { } registered)
        {
            return registered;
        }

        if (_found.TryGetValue(spelling, out var known))
        {
            return known;
        }

        var found = matcher.Find(spelling);
        if (found is null && acceptLikely && InstitutionMatcher.Accept(matcher.Likely(spelling)) is { } likely)
        {
            _accepted[spelling] = found = likely;
        }

        return _found[spelling] = found;
    }

    /// <summary>A sum below the list, and not a person.</summary>
    private static bool IsTotal(Row row) =>
        row.Cells.FirstOrDefault(static cell => cell.Length > 0) is { } first
        && NameNormalizer.Fold(first) is "kokku" or "summa" or "total" or "sum";

    /// <summary>Text that may be about a person is not shown.</summary>
    private static string Printable(string text)
    {
        if (text == Row.Date)
        {
            return "(date)";
        }

        if (text.Length == 0)
        {
            return "(empty)";
        }

        return text.Length > LongestSpelling || text.Contains('@', StringComparison.Ordinal) || text.Count(char.IsAsciiDigit) > 6
            ? "(not shown)"
            : text;
    }

    private sealed record Uncertain(int Row, int People)
    {
        public static Uncertain Another(Uncertain? before, Row row) =>
            before is null ? new Uncertain(row.Number, 1) : before with { People = before.People + 1 };
    }
}
