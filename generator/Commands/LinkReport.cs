using SiteGen.Auditing;
using SiteGen.Diagnostics;
using SiteGen.ExternalLinks;

namespace SiteGen.Commands;

/// <summary>What <c>check</c> says of the links that lead away from the site.</summary>
/// <param name="Answers">What came back; null if they were not opened.</param>
internal sealed record LinkReport(IReadOnlyList<ExternalLink> Links, IReadOnlyList<(ExternalLink Link, LinkAnswer Answer)>? Answers = null)
{
    /// <summary>Opens the links; adds what is wrong with them, or with the record of what worked.</summary>
    public static async Task<(BuildOutcome Outcome, LinkReport Report)> Open(
        BuildOutcome outcome,
        BuildRequest request,
        CancellationToken cancelled
    )
    {
        try
        {
            var known = LinkRecord.Read(request.Content, request.Today);
            var (answers, record) = await LinkCheck.Run(outcome.External, known, LinkRules.Default, request.Today, cancelled);
            record.Write();
            return (
                outcome with
                {
                    Diagnostics = [.. outcome.Diagnostics, .. LinkCheck.Problems(answers, request.Content)],
                },
                new LinkReport(outcome.External, answers)
            );
        }
        catch (Exception exception) when (EnvironmentFailure.Explain(exception, request.Content) is { } problem)
        {
            return (outcome with { Diagnostics = [.. outcome.Diagnostics, problem], Counts = null }, new LinkReport(outcome.External));
        }
    }

    /// <summary>All of them if they were not opened, else those of which nothing can be told.</summary>
    public void Write(Language language, TextWriter output)
    {
        if (Links.Count == 0)
        {
            return;
        }

        if (Answers is null)
        {
            output.WriteLine(language.Format($"external links (not checked):"));
            foreach (var link in Links)
            {
                output.WriteLine(language.Format($"   {link.Address} ({link.Pages})"));
            }

            return;
        }

        output.WriteLine(language.Format($"external links that work: {Answers.Count(static each => each.Answer.State == LinkState.Fine)}"));
        foreach (var (link, answer) in Answers.Where(static each => each.Answer.State == LinkState.Untold))
        {
            output.WriteLine(language.Format($"   {link.Address}: cannot be told, {answer.Reason}"));
        }
    }
}
