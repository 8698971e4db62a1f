using static SiteGen.Tests.Growth.Lines;

namespace SiteGen.Tests.Growth;

/// <summary>Periods that contradict themselves or each other.</summary>
internal static class PeriodInputs
{
    private const string Results = "results:\n";

    public static IEnumerable<GrowthInput> All =>
        [
            new(
                "one period again and again",
                static (story, size) => story.Programme(Results + Of(size + 1, "  - period: 2021\n    registered: 20\n"))
            )
            {
                Code = "SG0211",
            },
            new(
                "many periods",
                static (story, size) =>
                    story.Programme(
                        Results + Of(size, static at => $"  - period: {1900 + (at % 300)}-{(at / 300) + 1:00}\n    registered: {at}\n")
                    )
            ),
            new(
                "unknown periods among many",
                static (story, size) =>
                {
                    story.Programme(
                        Results + Of(size, static at => $"  - period: {1900 + (at % 300)}-{(at / 300) + 1:00}\n    registered: {at}\n")
                    );
                    for (var at = 0; at < size; at++)
                    {
                        story.With(
                            $"content/programmes/tootuba/feedback/{Word(at)}.md",
                            $"---\nperiod: {1900 + (at % 300)}-{(at / 300) + 7:00}\n---\nTore.\n"
                        );
                    }
                }
            )
            {
                Code = "SG0212",
                Size = 200,
            },
            PerPeriod("SG0202", "registered: 10\n    completed: 9\n    dropped_out: 2"),
            PerPeriod("SG0203", "completed: 20\n    participants:\n      aru: 12\n      lepa: 7"),
            PerPeriod("SG0204", "registered: 22\n    completed: 19\n    dropped_out: 1"),
            PerPeriod("SG0215", "participants:\n      aru: 12\n      lepa: 7"),
            PerPeriod("SG0218", "completed: 19\n    institutions: 3\n    participants:\n      aru: 12\n      lepa: 7"),
            PerPeriod("SG0220", "note: Arvud selguvad."),
            PerPeriod("SG0221", "completed: 23\n    satisfaction: 4.7\n    satisfaction_responses: 23"),
            PerPeriod("SG0222", "registered: 21\n    attended: 12\n    completed: 19"),
            PerPeriod("SG0231", "completed: 19\n    satisfaction_responses: 17"),
            PerPeriod("SG0922", "completed: 12\n    dropped_out: 2\n    participants:\n      aru: 12"),
            PerPeriod("SG0923", "completed: 12\n    satisfaction: 50\n    satisfaction_responses: 2"),
        ];

    private static GrowthInput PerPeriod(string code, string lines) =>
        new(
            $"periods with {code}",
            (story, size) =>
                story.Programme(Results + Of(size, at => $"  - period: {1900 + (at % 120)}-{(at / 120) + 1:00}\n    {lines}\n"))
        )
        {
            Code = code,
        };
}
