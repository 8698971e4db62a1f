using System.Text.Json;
using SiteGen.Model;

namespace SiteGen.Pages.Data;

/// <summary>A period in <c>andmed.json</c>: an exact count is a number, another an object with its qualifier.</summary>
internal static class ResultsJson
{
    public static WriteJson Of(Period period) =>
        json =>
        {
            json.With("period", period.Name.Value.Text)
                .With("status", EnumKeys.Of(period.Status))
                .With("revision_note", period.RevisionNote)
                .With("unit", EnumKeys.Of(period.Unit));
            foreach (var (figure, count) in period.Counts)
            {
                WithCount(json, figure.Key, count.Value);
            }

            WithCount(json.With("satisfaction", period.Satisfaction), "satisfaction_responses", period.SatisfactionResponses)
                .With("participants_of", JsonWriterExtensions.Key(period.Breakdown?.Of))
                .With("participants", period.Breakdown is { } breakdown ? ParticipantsJson.Of(breakdown) : null)
                .With("note", period.Note?.Value);
        };

    private static Utf8JsonWriter WithCount(Utf8JsonWriter json, string name, Count? count) =>
        count switch
        {
            null => json,
            { IsExact: true } exact => json.With(name, exact.Value),
            { } inexact => json.With(
                name,
                inexactly => inexactly.With("value", inexact.Value).With("qualifier", EnumKeys.Of(inexact.Qualifier))
            ),
        };
}
