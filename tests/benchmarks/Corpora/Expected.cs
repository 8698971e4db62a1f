namespace SiteGen.Benchmarks.Corpora;

/// <summary>What a site of the corpus must have, so that a build that skips work is seen.</summary>
/// <param name="Institutions">Those that took part in something.</param>
/// <param name="Rows">Of all breakdowns.</param>
/// <param name="Feedback">What participants said, in all.</param>
internal sealed record Expected(int Programmes, int Institutions, int Rows, int Feedback)
{
    public static Expected Of(IReadOnlyCollection<Programme> programmes) =>
        new(
            programmes.Count,
            programmes.SelectMany(static programme => programme.Participants).Select(static row => row.Institution).Distinct().Count(),
            programmes.Sum(static programme => programme.Participants.Count),
            programmes.Sum(static programme => programme.Feedback.Count)
        );
}
