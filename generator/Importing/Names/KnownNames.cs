using System.Collections.Immutable;
using SiteGen.Model;

namespace SiteGen.Importing.Names;

/// <summary>The names and aliases of all institutions, by what a spelling may have in common with them.</summary>
internal sealed class KnownNames
{
    private readonly ILookup<string, Institution> _written;
    private readonly ILookup<string, Institution> _baseForms;
    private readonly ILookup<string, KnownName> _alike;
    private readonly ILookup<string, Institution> _ends;

    public KnownNames(IEnumerable<Institution> institutions)
    {
        var written = institutions
            .SelectMany(
                static each => each.Aliases.Prepend(each.Name),
                static (each, name) => (Institution: each, Name: SpelledName.Clean(name).Lower)
            )
            .Where(static each => each.Name.Length > 0)
            .Distinct()
            .ToArray();
        _written = written.ToLookup(static each => each.Name, static each => each.Institution, StringComparer.Ordinal);
        var known = written.Select(static each => new KnownName(each.Institution, NameParts.Split(each.Name), false)).ToArray();
        _baseForms = known
            .Where(static each => each.Parts.IsCertain)
            .ToLookup(static each => each.Parts.BaseForm, static each => each.Institution, StringComparer.Ordinal);
        All =
        [
            .. known,
            .. FormerMunicipalities.All.SelectMany(
                each => OfForm(NameParts.Split(each.Today)),
                static (each, today) => new KnownName(today, NameParts.Split(each.Former), true)
            ),
        ];
        _alike = All.SelectMany(static each => Keys(each.Parts), static (each, key) => (key, each))
            .ToLookup(static each => each.key, static each => each.each, StringComparer.Ordinal);
        _ends = known
            .Select(static each => (each.Institution, End: EndOf(each.Parts)))
            .Where(static each => each.End is not null)
            .ToLookup(static each => each.End!, static each => each.Institution, StringComparer.Ordinal);
    }

    /// <summary>With former municipalities.</summary>
    public ImmutableArray<KnownName> All { get; }

    /// <summary>Those of which somebody wrote the name so.</summary>
    /// <param name="name">Clean, in lower case.</param>
    public ImmutableArray<Institution> Written(string name) => [.. _written[name].Distinct()];

    /// <summary>Those whose name differs at most in the form of the word for its kind.</summary>
    public ImmutableArray<Institution> OfForm(NameParts parts) =>
        !parts.IsCertain
            ? []
            :
            [
                .. _baseForms[parts.BaseForm]
                    .Distinct()
                    .Where(each => parts.Kind?.Family != KindFamily.Municipality || each.Kind == InstitutionKind.Municipality),
            ];

    /// <summary>Those with the same head, letter by letter or as other languages write it.</summary>
    public IEnumerable<KnownName> Alike(NameParts parts, Func<string, string> key) =>
        Keys(parts).SelectMany(each => _alike[each]).Where(known => known.IsLike(parts, key)).Distinct();

    /// <summary>Those that have the name of a place more in front, or less: <c>Tartu Tamme Kool</c> and <c>Tamme Kool</c>.</summary>
    public IEnumerable<Institution> WithOtherPlace(NameParts parts) =>
        _ends[parts.BaseForm].Concat(EndOf(parts) is { } end ? _baseForms[end] : []).Distinct();

    private static IEnumerable<string> Keys(NameParts parts) =>
        new[] { NameKey.Foreign(parts.Head), NameKey.Foreign(parts.BaseForm) }.Distinct();

    /// <summary>The base form without its first word; null if no name is left.</summary>
    private static string? EndOf(NameParts parts)
    {
        var blank = parts.Head.IndexOf(' ', StringComparison.Ordinal);
        return blank < 0 ? null : parts.BaseForm[(blank + 1)..];
    }
}
