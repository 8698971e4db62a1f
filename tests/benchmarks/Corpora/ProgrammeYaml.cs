using System.Text;

namespace SiteGen.Benchmarks.Corpora;

/// <summary>A programme as <c>programme.yaml</c> has it. Hugo reads the same as front matter.</summary>
internal static class ProgrammeYaml
{
    // The numbers are of the range that Ofcom keeps for films: nobody answers there.
    public static string Of(Programme programme) => new StringBuilder()
        .Append($"""
            title: "{programme.Title}"
            subtitle: Proovimiseks tehtud faktileht
            updated: {programme.Updated:yyyy-MM-dd}
            goal: >-
              {programme.Goal}
            outcomes:

            """)
        .AppendJoin("", programme.Outcomes.Select(static outcome => $"  - \"{outcome}\"\n"))
        .Append($"""
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

            """)
        .AppendJoin("", programme.Participants.Select(static row => $"      {row.Institution}: {row.Count}\n"))
        .Append($"""
            fee:
              amount: 0
              condition: "{programme.Condition}"
              dropout_fee: {programme.DropoutFee}
            contacts:
              - role: coordinator
                organisation: Proovimise inspektsioon
                phone: "+44 20 7946 0{programme.Number % 1000:000}"
                email: "koordinaator{programme.Number}@example.org"

            """)
        .ToString();
}
