using System.Collections.Frozen;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Rules;

/// <summary>
/// Breakdowns must refer to institutions of <c>institutions.yaml</c>; a real programme must not refer to sample institutions.
/// </summary>
internal sealed class InstitutionsExist(SiteContent content)
{
    private readonly FrozenDictionary<string, Institution> _institutions = content
        .Institutions.DistinctBy(static institution => institution.Id.Value)
        .ToFrozenDictionary(static institution => institution.Id.Value, StringComparer.Ordinal);

    private readonly KnownSpellings _spellings = new(content.Institutions.Select(static institution => institution.Id.Value));

    // If entries of the list could not be read, an unknown institution may be one of them.
    private readonly bool _isComplete = !content.IncompleteFiles.Any(static path =>
        path.EndsWith("/institutions.yaml", StringComparison.Ordinal)
    );

    public void Check(Programme programme, Period period, DiagnosticBag diagnostics)
    {
        foreach (var (id, span) in period.Breakdown?.Entries.Select(static entry => entry.Institution) ?? [])
        {
            if (!_institutions.TryGetValue(id, out var institution))
            {
                if (_isComplete)
                {
                    diagnostics.Add(AgreementProblems.UnknownInstitution(span, id, _spellings.Nearest(id)));
                }
            }
            else if (institution.Sample && !programme.Sample)
            {
                diagnostics.Add(AgreementProblems.SampleInReal(span, id));
            }
            else if (!institution.Sample && programme.Sample)
            {
                diagnostics.Add(AgreementProblems.RealInSample(span, id));
            }
        }
    }
}
