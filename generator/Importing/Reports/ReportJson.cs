using System.Text.Json;
using System.Text.Json.Nodes;

namespace SiteGen.Importing.Reports;

/// <summary>
/// The report as one JSON object: <c>programme</c>, <c>period</c>, <c>written</c>, <c>counts</c> (null if refused), <c>sheets</c>,
/// <c>statuses</c>, <c>institutions</c>, <c>repeated</c> and, for a dry run, <c>diff</c>. Rows count from 1; columns are letters.
/// </summary>
internal static class ReportJson
{
    public static JsonObject Summary(ImportRequest request, ImportOutcome outcome)
    {
        var json = new JsonObject
        {
            ["programme"] = request.Programme,
            ["period"] = request.Period.Text,
            ["written"] = outcome.Counts is not null && !request.DryRun,
            ["counts"] = outcome.Counts is { } counts ? Counts(counts) : null,
        };
        if (outcome.Report is { } report)
        {
            json["sheets"] = Array(report.Sheets.Select(Sheet));
            json["statuses"] = Array(report.Statuses.Select(Status));
            json["institutions"] = Array(report.Institutions.Select(Institution));
            json["repeated"] = new JsonObject { ["people"] = report.Repeated, ["counted_once"] = !report.CountedTwice };
        }

        if (request.DryRun)
        {
            json["diff"] = Array(outcome.Diff.Select(static line => (JsonNode)line));
        }

        return json;
    }

    private static JsonObject Counts(RegistrationCounts counts)
    {
        var json = new JsonObject();
        foreach (var (figure, count) in counts.Figures)
        {
            json[figure.Key] = count;
        }

        json["participants_of"] = counts.BreakdownFigure?.Key;
        json["participants"] = new JsonObject(
            counts.Participants.Select(static each => KeyValuePair.Create(each.Id, (JsonNode?)each.Count))
        );
        return json;
    }

    private static JsonObject Sheet(SheetReport sheet) =>
        new()
        {
            ["file"] = sheet.Path,
            ["sheet"] = sheet.Name.Length == 0 ? null : sheet.Name,
            ["is_list"] = !sheet.HeadingRows.IsEmpty,
            ["heading_rows"] = Array(sheet.HeadingRows.Select(static row => (JsonNode)row)),
            ["first_row"] = sheet.FirstDataRow,
            ["last_row"] = sheet.LastDataRow,
            ["people"] = sheet.DataRows,
            ["hidden_rows"] = sheet.HiddenRows,
            ["empty_rows"] = sheet.EmptyRows,
            ["total_rows"] = Array(sheet.TotalRows.Select(static row => (JsonNode)row)),
            ["columns"] = Array(sheet.Columns.Select(Column)),
        };

    private static JsonObject Column(ColumnReport column) =>
        new()
        {
            ["column"] = ColumnLetters.Of(column.Number),
            ["heading"] = column.Heading,
            ["role"] = Word(column.Role),
            ["hidden"] = column.IsHidden,
        };

    private static JsonObject Status(StatusReport status) =>
        new()
        {
            ["status"] = Word(status.Status),
            ["people"] = status.People,
            ["words"] = Array(status.Words.Select(static word => (JsonNode)word)),
        };

    private static JsonObject Institution(InstitutionReport institution) =>
        new()
        {
            ["id"] = institution.Institution.Id.Value,
            ["name"] = institution.Institution.Name,
            ["people"] = institution.People,
            ["spellings"] = Array(
                institution.Spellings.Select(static spelling =>
                    (JsonNode)
                        new JsonObject
                        {
                            ["spelling"] = spelling.Spelling,
                            ["basis"] = Word(spelling.Basis),
                            ["people"] = spelling.People,
                        }
                )
            ),
        };

    private static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName($"{value}");

    private static JsonArray Array(IEnumerable<JsonNode> items) => new([.. items]);
}
