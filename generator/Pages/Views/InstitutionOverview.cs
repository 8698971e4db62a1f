using SiteGen.Estonian;
using SiteGen.Model;
using SiteGen.Pages.Charts;
using SiteGen.Pages.Data;
using SiteGen.Pages.Findings;

namespace SiteGen.Pages.Views;

/// <summary>An institution beside others: what its figures say, where it stands among its kind, and what its neighbours chose.</summary>
internal static class InstitutionOverview
{
    private const int MinPeers = 3;
    private const int MaxChoices = 10;

    public static View Make(Institution institution, SiteContext context, PageLocation location)
    {
        var findings = new InstitutionFindings(institution, context);
        return new View
        {
            { "findings", findings.All.Select(static finding => finding.Line) },
            { "peers", Peers(institution, findings, context) },
            // Which has no samples.
            { "peers_data", institution.Sample ? null : location.To(ReleaseFile.Participants.Path) },
            {
                "neighbours",
                institution.County is { } county
                    ? context.Translations.Text("institutions.neighbours_text", ("county", Counties.ShortName(county)))
                    : null
            },
            {
                "choices",
                context
                    .Neighbours.ChosenBesides(institution)
                    .Take(MaxChoices)
                    .Select(choice => new View
                    {
                        { "href", location.To(Addresses.Programme(choice.Programme.Slug)) },
                        { "title", choice.Programme.Title },
                        { "institutions", context.Translations.Count("counts.institutions", choice.Institutions) },
                    })
            },
        };
    }

    private static View? Peers(Institution institution, InstitutionFindings findings, SiteContext context)
    {
        var all = context.InstitutionTotals.OfKind(institution, findings.Unit, findings.Figure);
        var others = all.Remove(findings.Total);
        return others.Length < MinPeers || PeerStrip.Of(findings.Total, others) is not { } strip
            ? null
            : new View
            {
                { "text", findings.Among(others).Line },
                { "dots", strip.Dots },
                { "own", NumberFormat.Invariant(strip.Own) },
                { "most", Numbers.Whole(Math.Max(findings.Total, others[^1])) },
            };
    }
}
