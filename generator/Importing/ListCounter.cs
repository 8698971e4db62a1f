using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Estonian;
using SiteGen.Importing.Lists;
using SiteGen.Importing.Names;
using SiteGen.Model;
using SiteGen.Yaml;

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
            ImmutableArray<Institution> likely = matcher.Match(spelling) is LikelyMatch { Candidates: var candidates } ? candidates : [];
            diagnostics.Add(
                ImportProblems.UnknownInstitution(
                    path,
                    each.Row,
                    Printable(spelling),
                    each.Participants,
                    [.. likely.Select(static one => (one.Id.Value, one.Name))],
                    Lines(spelling, likely)
                )
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
        var match = matcher.Match(spelling, code);
        if (acceptLikely && match is LikelyMatch { Acceptable: { } likely })
        {
            return _accepted[spelling] = likely.Id.Value;
        }

        return (match as CertainMatch)?.Institution.Id.Value;
    }

    /// <summary>Whether this is a totals row below the list.</summary>
    private static bool IsTotal(Row row) =>
        row.Cells.FirstOrDefault(static cell => cell.Length > 0) is { } first
        && NameNormalizer.Fold(first) is "kokku" or "summa" or "total" or "sum";

    /// <summary>What to add to institutions.yaml.</summary>
    private static string[] Lines(string spelling, ImmutableArray<Institution> likely)
    {
        var name = YamlScalarWriter.Write(spelling);
        return IsHidden(spelling) ? []
            : likely.Length > 0 ? [$"- id: {likely[0].Id.Value}", $"  aliases: [{name}]"]
            : [$"- id: {Slug.From(spelling)}", $"  name: {name}", "  kind: …"];
    }

    private static Message Printable(string text) =>
        text == Row.Date ? $"(date)"
        : text.Length == 0 ? $"(empty)"
        : IsHidden(text) ? $"(not shown)"
        : Message.Verbatim(text);

    /// <summary>Whether the text may be personal data, or is none.</summary>
    private static bool IsHidden(string text) =>
        text.Length is 0 or > MaxShownLength
        || text == Row.Date
        || text.Contains('@', StringComparison.Ordinal)
        || text.Count(char.IsAsciiDigit) > 6;

    /// <param name="Row">The first row with this text.</param>
    private sealed record Unknown(int Row, int Participants)
    {
        public static Unknown Add(Unknown? before, Row row) =>
            before is null ? new Unknown(row.Number, 1) : before with { Participants = before.Participants + 1 };
    }
}
