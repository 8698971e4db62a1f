using System.Text.Json.Nodes;
using SiteGen.Model;

namespace SiteGen.Pages.Data;

/// <summary>A period in <c>andmed.json</c>: an exact count is a number, another an object with its qualifier.</summary>
internal static class ResultsJson
{
    public static JsonObject Make(Period period)
    {
        var json = Json.Object()
            .With("period", period.Name.Value.Text)
            .With("status", Json.Key<PeriodStatus>(period.Status))
            .With("revision_note", period.RevisionNote)
            .With("unit", Json.Key<PeriodUnit>(period.Unit));
        foreach (var (name, count, _) in PeriodCounts.Of(period)) json.With(name, Count(count));
        return json
            .With("satisfaction", period.Satisfaction)
            .With("satisfaction_responses", Count(period.SatisfactionResponses))
            .With("participants_of", Json.Key(period.Breakdown?.Of))
            .With("participants", period.Breakdown is { } breakdown ? ParticipantsJson.Of(breakdown) : null)
            .With("note", period.Note?.Value);
    }

    private static JsonNode? Count(Count? count) => count switch
    {
        null => null,
        { IsExact: true } exact => exact.Value,
        { } inexact => Json.Object().With("value", inexact.Value).With("qualifier", Key.Of(inexact.Qualifier)),
    };
}
