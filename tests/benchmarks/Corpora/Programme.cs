namespace SiteGen.Benchmarks.Corpora;

/// <summary>An invented programme without personal names.</summary>
internal sealed record Programme
{
    public required int Number { get; init; }

    public required string Title { get; init; }

    public required DateOnly Updated { get; init; }

    public required string Goal { get; init; }

    public required IReadOnlyList<string> Outcomes { get; init; }

    public required string Methods { get; init; }

    public required string Audience { get; init; }

    public required string Schedule { get; init; }

    public required int Courses { get; init; }

    public required int DroppedOut { get; init; }

    public required int Satisfaction { get; init; }

    public required string Condition { get; init; }

    public required int DropoutFee { get; init; }

    /// <summary>People who completed, by institution.</summary>
    public required IReadOnlyList<(string Institution, int Count)> Participants { get; init; }

    /// <summary>Markdown.</summary>
    public required IReadOnlyList<string> Feedback { get; init; }

    public string Slug => $"programm-{Number:000000}";

    public int Completed => Participants.Sum(static row => row.Count);

    /// <summary>Creates the programme with this number, which is the same in a corpus of any size.</summary>
    public static Programme Invent(int number, int seed, IReadOnlyList<Institution> institutions)
    {
        var draw = new Draw(unchecked(seed * 31 + number * (int)2654435761));
        return new Programme
        {
            Number = number,
            Title = $"{draw.Sentence(3, 6).TrimEnd('.')} {number}",
            Updated = new DateOnly(2022, draw.Number(1, 12), draw.Number(1, 28)),
            Goal = draw.Paragraph(2, 4),
            Outcomes = Draw.Many(draw.Number(4, 8), () => draw.Sentence(8, 18)),
            Methods = draw.Paragraph(1, 2),
            Audience = draw.Sentence(8, 18),
            Schedule = draw.Sentence(8, 18),
            Courses = draw.Number(1, 20),
            DroppedOut = draw.Number(0, 15),
            Satisfaction = draw.Number(70, 100),
            Condition = draw.Sentence(4, 8),
            DropoutFee = draw.One([24, 48, 96]),
            Participants = [.. draw.Some(institutions, draw.Number(15, 60)).Select(institution => (institution.Id, draw.Number(1, 12)))],
            Feedback = Draw.Many(draw.Number(3, 6), () => Voice(draw)),
        };
    }

    private static string Voice(Draw draw) =>
        $"""
            {draw.Paragraph(1, 3)} Kõige rohkem **{draw.Word()}** ja *{draw.Word()}*.

            - {draw.Sentence(4, 8)}
            - {draw.Sentence(4, 8)}

            Edasi [siit](https://example.org/{draw.Number(1, 999_999)}).

            """;
}
