using System.Collections.Immutable;
using SiteGen.Model;

namespace SiteGen.Importing.Names;

/// <summary>What a spelling in a list says about the institution.</summary>
internal abstract record InstitutionMatch;

/// <summary>The institution is certain.</summary>
/// <param name="Contradicting">
/// The institution that the name means where the registry code means another. It is the same one where no institution has the code, but
/// the named one has another: the name is taken, and the code contradicts it.
/// </param>
internal sealed record CertainMatch(Institution Institution, MatchBasis Basis, Institution? Contradicting = null) : InstitutionMatch;

/// <summary>A person has to choose.</summary>
/// <param name="Candidates">Best first, at least one.</param>
/// <param name="Acceptable">The one that <c>--accept-likely</c> takes; null if none is alone near enough.</param>
internal sealed record LikelyMatch(ImmutableArray<Institution> Candidates, Institution? Acceptable) : InstitutionMatch;

/// <summary>No institution that is known.</summary>
internal sealed record UnknownMatch : InstitutionMatch;

/// <summary>A county, which is never an institution.</summary>
internal sealed record CountyMatch : InstitutionMatch;

/// <summary>The person comes from no institution: <c>eraisik</c>, <c>puudub</c>, <c>-</c>.</summary>
internal sealed record NoInstitutionMatch : InstitutionMatch;

/// <summary>What makes a match certain.</summary>
internal enum MatchBasis
{
    /// <summary>The name or an alias, as written but for blanks, capitals and quotation marks.</summary>
    Name,

    /// <summary>The name or an alias in another case or with another word for its kind: <c>Anija vallavalitsuses</c>.</summary>
    Form,
    RegistryCode,

    /// <summary>Likely, and accepted by the user.</summary>
    Accepted,
}
