using System.Collections.Concurrent;

namespace SiteGen.Content;

/// <summary>Paths, with <c>/</c>, and what is above them or below. Many threads may use one.</summary>
internal sealed class PathSet
{
    private readonly ConcurrentDictionary<string, bool> _paths = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool>.AlternateLookup<ReadOnlySpan<char>> _bySpan;

    public PathSet() => _bySpan = _paths.GetAlternateLookup<ReadOnlySpan<char>>();

    public bool IsEmpty => _paths.IsEmpty;

    public bool Contains(string path) => _paths.ContainsKey(path);

    public void Add(string path) => _paths.TryAdd(path, true);

    /// <summary>Adds the path and every folder that it is in.</summary>
    public void AddWithAncestors(string path)
    {
        for (ReadOnlySpan<char> each = path; !each.IsEmpty && _bySpan.TryAdd(each, true); each = Parent(each))
        {
        }
    }

    /// <summary>Whether the path is in the set, or a folder that it is in.</summary>
    public bool IsWithin(string path)
    {
        for (ReadOnlySpan<char> each = path; !each.IsEmpty; each = Parent(each))
        {
            if (_bySpan.ContainsKey(each)) return true;
        }

        return false;
    }

    private static ReadOnlySpan<char> Parent(ReadOnlySpan<char> path) => path[..Math.Max(path.LastIndexOf('/'), 0)];
}
