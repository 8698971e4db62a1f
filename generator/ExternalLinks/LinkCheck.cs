using System.Collections.Concurrent;
using SiteGen.Auditing;
using SiteGen.Diagnostics;

namespace SiteGen.ExternalLinks;

/// <summary>Opens the external links of a site: a few hosts at a time, and each host one link after the other.</summary>
internal static class LinkCheck
{
    /// <summary>That none of these answers is not likely to be their fault.</summary>
    private const int FewestHosts = 3;

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

    /// <summary>Warnings for the links that readers cannot follow; a single one if it seems that this machine cannot follow any.</summary>
    /// <param name="content">The content folder.</param>
    public static IEnumerable<Diagnostic> Problems(IReadOnlyCollection<(ExternalLink Link, LinkAnswer Answer)> answers, string content)
    {
        var hosts = answers.Select(static each => Page(each.Link.Address).Host).Distinct(StringComparer.Ordinal).Count();
        return hosts >= FewestHosts && answers.All(static each => each.Answer.State == LinkState.Unanswered)
            ? [LinkProblems.NoNetwork(content, answers.Count, hosts)]
            : answers.Select(static each => Problem(each.Link, each.Answer)).OfType<Diagnostic>();
    }

    private static Diagnostic? Problem(ExternalLink link, LinkAnswer answer) =>
        answer.State switch
        {
            LinkState.Broken or LinkState.Unanswered => LinkProblems.Broken(link.Origin, link.File, link.Address, answer.Reason!),
            LinkState.NotPublic => LinkProblems.NotPublic(link.Origin, link.File, link.Address, answer.Reason!),
            _ => null,
        };

    /// <summary>Without what follows <c>#</c>, which no host is told.</summary>
    private static Uri Page(string address) => new(new Uri(address).GetLeftPart(UriPartial.Query));
}
