using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Estonian;
using SiteGen.Importing.Names;
using SiteGen.Importing.Reports;
using SiteGen.Model;
using SiteGen.Yaml;

namespace SiteGen.Importing;

/// <summary>Counts the people of a breakdown by institution; what is uncertain is reported.</summary>
/// <param name="none">The institution of people who come from none; null if there is no such.</param>
internal sealed class InstitutionCounts(Institution? none, bool acceptLikely, DiagnosticBag diagnostics)
{
    private const int MostCandidates = 3;

    /// <param name="Reports">Descending by people, equal ones by id.</param>
    /// <param name="Accepted">Spellings that were likely and accepted, with the institution's id.</param>
    public readonly record struct Found(ImmutableArray<InstitutionReport> Reports, ImmutableArray<(string Spelling, string Id)> Accepted);

    public Found Count(IEnumerable<Spelling> spellings, RegistrationStatus of)
    {
        var counted = new List<(Institution Institution, SpellingReport Report)>();
        var accepted = ImmutableArray.CreateBuilder<(string Spelling, string Id)>();
        // What a breakdown cannot be of needs no institution.
        foreach (var spelling in of <= RegistrationStatus.Completed ? spellings : [])
        {
            var (people, rows) = spelling.Rows(of);
            if (rows is null || Institution(spelling, people, rows) is not var (institution, basis))
            {
                continue;
            }

            counted.Add((institution, new SpellingReport(Shown(spelling, institution), basis, people)));
            if (basis == MatchBasis.Accepted)
            {
                accepted.Add((spelling.Text, institution.Id.Value));
            }
        }

        return new Found(
            [
                .. counted
                    .GroupBy(static each => each.Institution.Id.Value, StringComparer.Ordinal)
                    .Select(static each => new InstitutionReport(
                        each.First().Institution,
                        each.Sum(static one => one.Report.People),
                        [.. each.Select(static one => one.Report).OrderBy(static one => one.Spelling, StringComparer.Ordinal)]
                    ))
                    .OrderByDescending(static each => each.People)
                    .ThenBy(static each => each.Institution.Id.Value, StringComparer.Ordinal),
            ],
            [.. accepted.Distinct().OrderBy(static each => each.Spelling, StringComparer.Ordinal)]
        );
    }

    private static string Shown(Spelling spelling, Institution institution) =>
        spelling.Text.Length > 0 && !spelling.IsPrivate ? spelling.Text : institution.Name;

    /// <returns>Null if it is uncertain, which is reported.</returns>
    private (Institution Institution, MatchBasis Basis)? Institution(Spelling spelling, int people, RowSet rows)
    {
        if (spelling.IsUnreadable)
        {
            diagnostics.Add(ListProblems.UnreadableCells(rows.Path, rows.FirstRow, (people, rows.Rows)));
            return null;
        }

        if (spelling.IsEmpty)
        {
            return null; // told of all rows
        }

        switch (spelling.Match)
        {
            case CertainMatch { Contradicting: { } contradicting } certain when contradicting == certain.Institution:
                diagnostics.Add(ListProblems.CodeOfNone(rows.Path, rows.FirstRow, contradicting.Name, (people, rows.Rows)));
                return (certain.Institution, certain.Basis);
            case CertainMatch { Contradicting: { } contradicting } certain:
                diagnostics.Add(
                    ListProblems.CodeContradicts(
                        rows.Path,
                        rows.FirstRow,
                        certain.Institution.Name,
                        contradicting.Name,
                        (people, rows.Rows)
                    )
                );
                return (certain.Institution, certain.Basis);
            case CertainMatch certain:
                return (certain.Institution, certain.Basis);
            case LikelyMatch { Acceptable: { } acceptable } when acceptLikely && !spelling.IsPrivate:
                return (acceptable, MatchBasis.Accepted);
            case NoInstitutionMatch when none is not null:
                return (none, MatchBasis.Name);
            default:
                diagnostics.Add(Refusal(spelling, people, rows));
                return null;
        }
    }

    private static Diagnostic Refusal(Spelling spelling, int people, RowSet rows)
    {
        var name = YamlScalarWriter.Write(spelling.Text);
        Message shown = spelling.IsPrivate ? $"(not shown)" : Message.Verbatim(spelling.Text);
        var candidates = (spelling.Match as LikelyMatch)?.Candidates.Take(MostCandidates).ToArray() ?? [];
        string[] lines =
            spelling.IsPrivate ? []
            : candidates.Length > 0 ? [.. candidates.SelectMany(each => (string[])[$"- id: {each.Id.Value}", $"  aliases: [{name}]"])]
            : [$"- id: {Slug.From(spelling.Text)}", $"  name: {name}", "  kind: …"];
        return spelling.Match switch
        {
            NoInstitutionMatch => ListProblems.PeopleOfNoInstitution(rows.Path, rows.FirstRow, shown, (people, rows.Rows)),
            CountyMatch => ListProblems.County(rows.Path, rows.FirstRow, shown, people),
            _ => ImportProblems.UnknownInstitution(
                rows.Path,
                rows.FirstRow,
                shown,
                people,
                [.. candidates.Select(static each => (each.Id.Value, each.Name))],
                lines
            ),
        };
    }
}
