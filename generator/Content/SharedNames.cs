using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace SiteGen.Content;

/// <summary>
/// Names that a large content folder says again and again, such as those of its institutions: each is in memory once, and where it is
/// stored it is a number. Many threads may use one until it is asked for the first number.
/// </summary>
/// <param name="stored">As they were <see cref="Numbered"/> when the numbers were stored.</param>
internal sealed class SharedNames(ImmutableArray<string> stored)
{
    private readonly List<string> _numbered = [.. stored];
    private readonly Dictionary<string, int> _numbers = stored
        .Select(static (name, number) => (name, number))
        .ToDictionary(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> _shared = new(
        stored.Select(static name => KeyValuePair.Create(name, name)),
        StringComparer.Ordinal
    );

    public SharedNames()
        : this([]) { }

    /// <summary>Those that have a number, in its order.</summary>
    public ImmutableArray<string> Numbered => [.. _numbered];

    /// <summary>The name as it was said first.</summary>
    public string Of(string name) => _shared.GetOrAdd(name, name);

    public string At(int number) => _numbered[number];

    public int NumberOf(string name)
    {
        if (!_numbers.TryGetValue(name, out var number))
        {
            _numbers.Add(name, number = _numbered.Count);
            _numbered.Add(name);
        }

        return number;
    }
}
