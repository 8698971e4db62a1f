namespace SiteGen.Benchmarks.Corpora;

/// <summary>The expected contents of a site, to detect builds that skip work.</summary>
/// <param name="Institutions">Participating institutions.</param>
/// <param name="Rows">Rows of all breakdowns.</param>
/// <param name="Feedback">Total number of feedback entries.</param>
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
