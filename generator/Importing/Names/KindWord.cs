namespace SiteGen.Importing.Names;

/// <summary>What the name of an institution says of its kind: <c>vald</c>, <c>põhikool</c>, <c>OÜ</c>.</summary>
/// <param name="Base">The nominative, in lower case.</param>
/// <param name="PartOf">The kind of which it is a part or a body: <c>vald</c> of <c>vallavolikogu</c>.</param>
internal sealed record KindWord(string Base, KindFamily Family, string? PartOf);

/// <summary>Kinds that may be confused for the same place or founder.</summary>
internal enum KindFamily
{
    Municipality,
    School,
    Body,

    /// <summary>The legal form: before the name or after it.</summary>
    Legal,
}

/// <param name="IsCertain">Whether the form has no other meaning: not <c>PK</c>, <c>TÜ</c>.</param>
internal sealed record KindForm(KindWord Kind, bool IsCertain);
