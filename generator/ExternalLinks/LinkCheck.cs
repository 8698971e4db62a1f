using System.Collections.Concurrent;
using SiteGen.Auditing;
using SiteGen.Diagnostics;

namespace SiteGen.ExternalLinks;

/// <summary>Opens the external links of a site: a few hosts at a time, and each host one link after the other.</summary>
internal static class LinkCheck
{
    /// <param name="record">What worked lately is not opened.</param>
    /// <returns>What came back for each link, in their order; and the record of now.</returns>
    public static async Task<(IReadOnlyList<(ExternalLink Link, LinkAnswer Answer)> Answers, LinkRecord Record)> Run(
        IReadOnlyList<ExternalLink> links,
        LinkRecord record,
        LinkRules rules,
        DateOnly today,
        CancellationToken cancelled
    )
    {
        var answers = new ConcurrentDictionary<string, LinkAnswer>(StringComparer.Ordinal);
        var hosts = links
            .Select(static link => Page(link.Address))
            .Distinct()
            .Where(page => !record.Worked.ContainsKey(page.AbsoluteUri))
            .GroupBy(static page => page.Host, StringComparer.Ordinal);
        using var client = new LinkClient(rules);
        await Parallel.ForEachAsync(
            hosts,
            new ParallelOptions { MaxDegreeOfParallelism = rules.Hosts, CancellationToken = cancelled },
            async (host, stop) =>
            {
                foreach (var page in host)
                {
                    answers[page.AbsoluteUri] = await client.Open(page, stop);
                    await Task.Delay(rules.Pause, stop);
                }
            }
        );
        return (
            [.. links.Select(link => (link, answers.GetValueOrDefault(Page(link.Address).AbsoluteUri, LinkAnswer.Fine)))],
            record with
            {
                Worked = links
                    .Select(static link => Page(link.Address).AbsoluteUri)
                    .Distinct(StringComparer.Ordinal)
                    .Where(page => answers.GetValueOrDefault(page, LinkAnswer.Fine).State == LinkState.Fine)
                    .ToDictionary(
                        static page => page,
                        page => answers.ContainsKey(page) ? today : record.Worked[page],
                        StringComparer.Ordinal
                    ),
            }
        );
    }

    /// <summary>Warnings for the links that readers cannot follow.</summary>
    public static IEnumerable<Diagnostic> Problems(IEnumerable<(ExternalLink Link, LinkAnswer Answer)> answers)
    {
        foreach (var (link, answer) in answers)
        {
            if (answer.State == LinkState.Broken)
            {
                yield return LinkProblems.Broken(link.Origin, link.File, link.Address, answer.Reason!);
            }
            else if (answer.State == LinkState.NotPublic)
            {
                yield return LinkProblems.NotPublic(link.Origin, link.File, link.Address, answer.Reason!);
            }
        }
    }

    /// <summary>Without what follows <c>#</c>, which no host is told.</summary>
    private static Uri Page(string address) => new(new Uri(address).GetLeftPart(UriPartial.Query));
}
