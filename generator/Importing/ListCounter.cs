using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Importing.Lists;

namespace SiteGen.Importing;

/// <summary>Counts the rows of a registration list, one participant a row. Keeps no personal data.</summary>
/// <param name="path">The list's path, for messages.</param>
/// <param name="acceptLikely">Whether to accept a match by similarity.</param>
internal sealed class ListCounter(string path, ListHeader header, InstitutionMatcher matcher, bool acceptLikely, DiagnosticBag diagnostics)
{
    private const int MaxShownLength = 80;

    private readonly Dictionary<RegistrationStatus, int> _byStatus = [];
    private readonly Dictionary<string, int> _byInstitution = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Unknown> _unknownInstitutions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Unknown> _unknownStatuses = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> _matches = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, string> _accepted = new(StringComparer.Ordinal);

    /// <returns>Null if anything is uncertain, which is reported.</returns>
    public RegistrationCounts? Count(IEnumerable<Row> rows)
    {
        foreach (var row in rows.Where(row => row.Number > header.Row))
        {
            Add(row);
        }

        foreach (var (spelling, each) in _unknownInstitutions)
        {
            diagnostics.Add(
                ImportProblems.UnknownInstitution(path, each.Row, Printable(spelling), each.Participants, matcher.Candidates(spelling))
            );
        }

        foreach (var (status, each) in _unknownStatuses)
        {
            diagnostics.Add(ImportProblems.UnknownStatus(path, each.Row, Printable(status), each.Participants));
        }

        if (_byStatus.Count == 0 && !diagnostics.HasErrors)
        {
            diagnostics.Add(ImportProblems.Empty(path));
        }

        if (diagnostics.HasErrors)
        {
            return null;
        }

        return new RegistrationCounts(
            _byStatus.Values.Sum(),
            Of(RegistrationStatus.Completed),
            Of(RegistrationStatus.DroppedOut),
            Of(RegistrationStatus.Withdrawn),
            [
                .. _byInstitution
                    .Select(static each => (each.Key, each.Value))
                    .OrderByDescending(static each => each.Value)
                    .ThenBy(static each => each.Key, StringComparer.Ordinal),
            ],
            [.. _accepted.Select(static each => (each.Key, each.Value))]
        );

        int Of(RegistrationStatus status) => _byStatus.GetValueOrDefault(status);
    }

    private void Add(Row row)
    {
        var (institution, cell) = (row[header.InstitutionColumn], row[header.StatusColumn]);
        if ((institution.Length == 0 && cell.Length == 0) || IsTotal(row))
        {
            return;
        }

        if (StatusParser.Parse(cell, header.StatusName) is not { } status)
        {
            _unknownStatuses[cell] = Unknown.Add(_unknownStatuses.GetValueOrDefault(cell), row);
            return;
        }

        _byStatus[status] = _byStatus.GetValueOrDefault(status) + 1;
        if (status != RegistrationStatus.Completed)
        {
            return;
        }

        if (Institution(institution, row[header.CodeColumn]) is { } id)
        {
            _byInstitution[id] = _byInstitution.GetValueOrDefault(id) + 1;
        }
        else
        {
            _unknownInstitutions[institution] = Unknown.Add(_unknownInstitutions.GetValueOrDefault(institution), row);
        }
    }

    private string? Institution(string spelling, string code)
    {
        if (code.Length > 0 && matcher.Find(code) is { } registered)
        {
            return registered;
        }

        if (_matches.TryGetValue(spelling, out var known))
        {
            return known;
        }

        var found = matcher.Find(spelling);
        if (found is null && acceptLikely && InstitutionMatcher.Accept(matcher.Candidates(spelling)) is { } likely)
        {
            _accepted[spelling] = found = likely;
        }

        return _matches[spelling] = found;
    }

    /// <summary>Whether this is a totals row below the list.</summary>
    private static bool IsTotal(Row row) =>
        row.Cells.FirstOrDefault(static cell => cell.Length > 0) is { } first
        && NameNormalizer.Fold(first) is "kokku" or "summa" or "total" or "sum";

    /// <summary>Hides text that may be personal data.</summary>
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

        return text.Length > MaxShownLength || text.Contains('@', StringComparison.Ordinal) || text.Count(char.IsAsciiDigit) > 6
            ? "(not shown)"
            : text;
    }

    /// <param name="Row">The first row with this text.</param>
    private sealed record Unknown(int Row, int Participants)
    {
        public static Unknown Add(Unknown? before, Row row) =>
            before is null ? new Unknown(row.Number, 1) : before with { Participants = before.Participants + 1 };
    }
}
