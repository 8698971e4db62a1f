using SiteGen.Model;

namespace SiteGen.Importing.Names;

/// <summary>A name or alias of an institution, or the name of a municipality that is part of it today.</summary>
internal sealed record KnownName(Institution Institution, NameParts Parts, bool IsFormer)
{
    /// <summary>Whether a name of the other kind, or of none, may mean this one where the head is the same.</summary>
    public bool MayBe(KindWord? kind) =>
        kind is null
        || (
            Parts.Kind is { } known
                ? kind.Family == known.Family
                : (kind.Family == KindFamily.Municipality) == (Institution.Kind == InstitutionKind.Municipality)
        );

    /// <summary>Whether the names are the same but for the kind, or for the legal form.</summary>
    /// <param name="key">What makes parts of names equal.</param>
    public bool IsLike(NameParts other, Func<string, string> key)
    {
        var (head, whole) = (key(Parts.Head), key(Parts.BaseForm));
        var (otherHead, otherWhole) = (key(other.Head), key(other.BaseForm));
        return whole == otherWhole
            || (head == otherHead && MayBe(other.Kind))
            || (Parts.IsLegal && head == otherWhole)
            || (other.IsLegal && whole == otherHead);
    }
}
