using SiteGen.Importing.Columns;
using SiteGen.Importing.Names;
using SiteGen.Model;

namespace SiteGen.Importing;

/// <summary>What the matcher of names finds, as counting asks it.</summary>
internal sealed class PresentMatching(IEnumerable<Institution> institutions)
{
    private static readonly string[] _none = ["eraisik", "puudub", "-", "–", "—", "muu"];

    private readonly InstitutionMatcher _matcher = new(institutions);
    private readonly Dictionary<string, Institution> _byId = institutions
        .DistinctBy(static each => each.Id.Value)
        .ToDictionary(static each => each.Id.Value, StringComparer.Ordinal);

    public Institution? None { get; } =
        institutions.FirstOrDefault(static each =>
            each.Aliases.Prepend(each.Name).Prepend(each.Id.Value).Any(static name => ListText.Fold(name) == "muu")
        );

    public InstitutionMatch Match(string spelling, string code)
    {
        var byName = _matcher.Find(spelling);
        if (code.Length > 0 && _matcher.Find(code) is { } byCode)
        {
            return new CertainMatch(_byId[byCode], MatchBasis.RegistryCode, byName is not null && byName != byCode ? _byId[byName] : null);
        }

        if (byName is not null)
        {
            return new CertainMatch(_byId[byName], MatchBasis.Name);
        }

        if (_none.Contains(ListText.Fold(spelling)))
        {
            return new NoInstitutionMatch();
        }

        var candidates = _matcher.Candidates(spelling);
        return candidates.Count == 0
            ? new UnknownMatch()
            : new LikelyMatch(
                [.. candidates.Select(each => _byId[each.Id])],
                InstitutionMatcher.Accept(candidates) is { } acceptable ? _byId[acceptable] : null
            );
    }
}
