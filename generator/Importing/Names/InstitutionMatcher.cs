using System.Collections.Immutable;
using SiteGen.Estonian;
using SiteGen.Model;

namespace SiteGen.Importing.Names;

/// <summary>
/// Matches the spelling in a list to an institution. It is certain only if the name or an alias is spelled so, but for the form of the
/// word for its kind; else a person chooses.
/// </summary>
internal sealed class InstitutionMatcher
{
    private readonly KnownNames _known;
    private readonly LikelyInstitutions _likely;
    private readonly ILookup<string, Institution> _codes;

    public InstitutionMatcher(IEnumerable<Institution> institutions)
    {
        ImmutableArray<Institution> all = [.. institutions];
        _known = new KnownNames(all);
        _likely = new LikelyInstitutions(_known);
        _codes = all.Where(static each => each.RegistryCode is not null)
            .ToLookup(static each => each.RegistryCode!, StringComparer.Ordinal);
    }

    /// <summary>How often two names were compared letter by letter: the work done so far.</summary>
    public int Comparisons => _likely.Comparisons;

    /// <param name="registryCode">Decides if an institution has it; one that cannot be a code counts as none.</param>
    public InstitutionMatch Match(string spelling, string registryCode = "")
    {
        var code = registryCode.Trim();
        var match = MatchName(spelling);
        if (!RegistryCode.IsValid(code))
        {
            return match;
        }

        var certain = match as CertainMatch;
        return _codes[code].ToArray() switch
        {
            [var one] => new CertainMatch(one, MatchBasis.RegistryCode, certain?.Institution == one ? null : certain?.Institution),
            [] when certain is { Institution.RegistryCode: not null } => certain with { Contradicting = certain.Institution },
            _ => match,
        };
    }

    private InstitutionMatch MatchName(string spelling)
    {
        var name = SpelledName.Clean(spelling);
        if (_known.Written(name.Lower) is { IsEmpty: false } written)
        {
            return CertainOrChoice(written, MatchBasis.Name);
        }

        if (name.IsNoInstitution)
        {
            return new NoInstitutionMatch();
        }

        var withoutEnding = name.WithoutEnding;
        var named = _known.Written(withoutEnding);
        if (name.IsAmbiguous)
        {
            return named.IsEmpty ? new UnknownMatch() : new LikelyMatch(ById(named), null);
        }

        var parts = NameParts.Split(CountyNames.Place(withoutEnding));
        ImmutableArray<Institution> formed = named.IsEmpty ? _known.OfForm(parts) : named;
        return formed.Length > 0 && !CountyNames.IsCounty(withoutEnding) ? CertainOrChoice(formed, MatchBasis.Form)
            : CountyNames.IsCounty(withoutEnding) && !_known.Alike(parts, NameKey.Joined).Any() ? new CountyMatch()
            : _likely.Find(name, parts);
    }

    private static InstitutionMatch CertainOrChoice(ImmutableArray<Institution> found, MatchBasis basis) =>
        found is [var one] ? new CertainMatch(one, basis) : new LikelyMatch(ById(found), null);

    private static ImmutableArray<Institution> ById(ImmutableArray<Institution> institutions) =>
        [.. institutions.OrderBy(static each => each.Id.Value, StringComparer.Ordinal)];
}
