namespace SiteGen.Importing.Names;

/// <summary>
/// A name as head and kind: <c>Anija</c> + <c>vald</c>, <c>Maksu- ja Tolli</c> + <c>amet</c>. The head is never
/// inflected.
/// </summary>
/// <param name="Form">Null if the name does not say its kind.</param>
/// <param name="BaseForm">The whole name with its kind in the nominative, a legal form behind the name.</param>
internal sealed record NameParts(string Head, KindForm? Form, string BaseForm)
{
    private static readonly string[] _genitives = ["valla", "linna", "osavalla", "linnaosa"];

    public KindWord? Kind => Form?.Kind;

    /// <summary>Whether it spells the base form, and has no other meaning.</summary>
    public bool IsCertain => Form is null or { IsCertain: true };

    public bool IsLegal => Kind?.Family == KindFamily.Legal;

    /// <param name="name">Clean, in lower case.</param>
    public static NameParts Split(string name)
    {
        var words = Joined(name.Split(' '));
        var (first, last) = (words[0], words[^1]);
        if (words.Length > 1 && KindWords.Find(last) is { } form && (form.Kind.Family == KindFamily.Legal || Legal(first) is null))
        {
            return Of(string.Join(' ', words[..^1]), form, " ");
        }

        if (words.Length > 1 && Legal(first) is { } legal)
        {
            return Of(string.Join(' ', words[1..]), legal, " ");
        }

        return KindWords.FindInCompound(last) is var (compound, length)
            ? Of(name[..^length], compound, "")
            : new NameParts(name, null, name);
    }

    private static NameParts Of(string head, KindForm form, string between) => new(head, form, head + between + form.Kind.Base);

    private static KindForm? Legal(string word) => KindWords.Find(word) is { Kind.Family: KindFamily.Legal } form ? form : null;

    /// <summary>With <c>valla valitsus</c> as one word.</summary>
    private static string[] Joined(string[] words) =>
        words.Length > 1 && _genitives.Contains(words[^2]) && KindWords.Find(words[^2] + words[^1]) is not null
            ? [.. words[..^2], words[^2] + words[^1]]
            : words;
}
