using System.Text.Json.Nodes;
using SiteGen.Diagnostics;

namespace SiteGen.Comparing.Reports;

/// <summary>
/// The comparison as JSON objects: one for each change, with <c>kind</c>, <c>subject</c>, <c>needs_decision</c> and <c>reasons</c>; one
/// for the changed counts of each breakdown; then a summary with the totals.
/// </summary>
internal sealed class JsonReport(Language language)
{
    public IEnumerable<JsonObject> Objects(Comparison comparison) =>
        [.. comparison.Undecided.Concat(comparison.Explained).Select(Of), .. comparison.Breakdowns.Select(Of), Summary(comparison)];

    private JsonObject Of(Change change)
    {
        var json = new JsonObject
        {
            ["kind"] = Word(change.Kind),
            ["subject"] = change.Subject,
            ["needs_decision"] = change.NeedsDecision,
        };
        Add(json, "period", change.Period?.Text);
        Add(json, "figure", change.Figure?.Key);
        Add(json, "label", change.Label);
        Add(json, "was", change.Was);
        Add(json, "is", change.Is);
        Add(json, "difference", change.Difference);
        if (change.Place is { } place)
        {
            json["file"] = place.File.Path;
            json["line"] = place.Line;
        }

        json["reasons"] = new JsonArray([.. change.Reasons.Select(Of)]);
        return json;
    }

    private JsonObject Of(Reason reason)
    {
        var json = new JsonObject { ["code"] = reason.Kind.Code, ["text"] = language.Format(reason.Kind.Text) };
        Add(json, "note", reason.Note);
        return json;
    }

    private static JsonObject Of(BreakdownChange change) =>
        new()
        {
            ["kind"] = "participants",
            ["subject"] = change.Programme,
            ["period"] = change.Period.Text,
            ["entries"] = new JsonArray([
                .. change.Entries.Select(static entry => new JsonObject
                {
                    ["institution"] = entry.Institution,
                    ["was"] = entry.Was,
                    ["is"] = entry.Is,
                }),
            ]),
        };

    private static JsonObject Summary(Comparison comparison) =>
        new()
        {
            ["undecided"] = comparison.Undecided.Length,
            ["explained"] = comparison.Explained.Length,
            ["breakdowns"] = comparison.Breakdowns.Length,
            ["breakdowns_hidden"] = comparison.HidesBreakdowns,
            ["totals"] = new JsonArray([
                .. comparison.Totals.Select(static total => new JsonObject
                {
                    ["figure"] = total.Figure?.Key ?? "programmes",
                    ["unit"] = total.Unit is { } unit ? PeriodChanges.Word(unit) : null,
                    ["was"] = total.Was,
                    ["is"] = total.Is,
                }),
            ]),
        };

    private static void Add(JsonObject json, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            json[name] = value;
        }
    }

    private static string Word(ChangeKind kind) =>
        kind switch
        {
            ChangeKind.Programme => "programme",
            ChangeKind.Figure => "figure",
            ChangeKind.OtherFigure => "figures",
            ChangeKind.Updated => "updated",
            ChangeKind.Unit => "unit",
            ChangeKind.Breakdown => "breakdown",
            ChangeKind.Institution => "institution",
            ChangeKind.Address => "address",
            _ => "file",
        };
}
