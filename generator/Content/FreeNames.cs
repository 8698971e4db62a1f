using SiteGen.Text;

namespace SiteGen.Content;

/// <summary>
/// Proposes other names for the entries of a folder. A proposed name is free on every operating system and proposed only once, so that
/// nothing is overwritten by whoever follows all advice.
/// </summary>
/// <param name="names">Everything that is in the folder.</param>
internal sealed class FreeNames(IEnumerable<string> names)
{
    private readonly Dictionary<string, int> _taken = names
        .Select(Composition.Compose)
        .CountBy(static name => name, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes a name for an entry, unless another entry has it or is to get it.</summary>
    public bool TryTake(string name, string wanted)
    {
        var isOwn = string.Equals(Composition.Compose(name), wanted, StringComparison.OrdinalIgnoreCase);
        if (_taken.GetValueOrDefault(wanted) > (isOwn ? 1 : 0))
        {
            return false;
        }

        _taken[wanted] = 1;
        return true;
    }

    /// <summary>Takes the name <c>slug + ending</c> for an entry, else the first free one of <c>slug-2</c>, <c>slug-3</c> ….</summary>
    public string Take(string name, string slug, string ending)
    {
        for (var number = 2; !TryTake(name, slug + ending); number++)
        {
            slug = Numbered(slug, number);
        }

        return slug + ending;
    }

    private static string Numbered(string slug, int number)
    {
        var suffix = $"-{number}";
        var stem = number > 2 ? slug[..slug.LastIndexOf('-')] : slug;
        return stem[..Math.Min(stem.Length, Estonian.Slug.MaxLength - suffix.Length)].TrimEnd('-') + suffix;
    }
}
