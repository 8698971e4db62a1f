using System.Globalization;

namespace SiteGen.Benchmarks.Corpora;

/// <summary>Formats a programme as <c>programme.yaml</c>, which Hugo reads as front matter.</summary>
internal static class ProgrammeYaml
{
    // The phone numbers are from the range reserved for fiction.
    public static string Of(Programme programme) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"""
            title: "{programme.Title}"
            subtitle: Proovimiseks tehtud faktileht
            updated: {programme.Updated:yyyy-MM-dd}
            goal: >-
              {programme.Goal}
            outcomes:
            {Lines(programme.Outcomes.Select(static outcome => $"  - \"{outcome}\""))}
            methods: "{programme.Methods}"
            audience: "{programme.Audience}"
            schedule:
              note: "{programme.Schedule}"
            results:
              - period: 2021
                courses: {programme.Courses}
                registered: {programme.Completed + programme.DroppedOut}
                completed: {programme.Completed}
                dropped_out: {programme.DroppedOut}
                satisfaction: {programme.Satisfaction}
                participants:
            {Lines(programme.Participants.Select(static row => $"      {row.Institution}: {row.Count}"))}
            fee:
              amount: 0
              condition: "{programme.Condition}"
              dropout_fee: {programme.DropoutFee}
            contacts:
              - role: coordinator
                organisation: Proovimise inspektsioon
                phone: "+44 20 7946 0{programme.Number % 1000:000}"
                email: "koordinaator{programme.Number}@example.org"

            """
        );

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);
}
