using System.Collections.Concurrent;
using System.IO.Hashing;
using SiteGen.Files;

namespace SiteGen.Content;

/// <summary>
/// What stood in each folder and file when an earlier build looked, by their paths: the disk is asked only whether they are still the
/// same. Many threads may use one.
/// </summary>
internal sealed class DiskIndex
{
    /// <summary>
    /// Nanoseconds. What was touched so shortly before a build began may be touched again in the same tick of the disk's clock, and not
    /// show it: it is looked at anew the next time. Some disks tick every two seconds.
    /// </summary>
    private const long Tick = 2_000_000_000;

    private readonly PathSet _touched = new();
    private readonly PathSet _untouched = new();
    private readonly Dictionary<string, Seen<Listing>> _foldersBefore = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Seen<UInt128>> _filesBefore = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Seen<Listing>> _folders = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Seen<UInt128>> _files = new(StringComparer.Ordinal);

    /// <summary>Whether anything was looked at that had not been known.</summary>
    public bool HasNews { get; private set; }

    /// <summary>Tells this state of it, as it was stored, from any other.</summary>
    public UInt128 Stored { get; private init; }

    /// <param name="ask">What stands in the folder.</param>
    public Listing List(string path, Func<Listing> ask) => Look(path, _foldersBefore, _folders, ask);

    /// <summary>Tells what is in a file from anything else.</summary>
    public UInt128 Print(string path, Func<byte[]> read) => Look(path, _filesBefore, _files, () => XxHash128.HashToUInt128(read()));

    public static DiskIndex Read(BinaryReader reader, UInt128 print)
    {
        var index = new DiskIndex { Stored = print };
        foreach (var (path, seen) in reader.ReadList(() => (reader.ReadString(), new Seen<Listing>(reader.ReadStamp(), new Listing(Names(), Names(), []))))) index._foldersBefore.Add(path, seen);
        foreach (var (path, seen) in reader.ReadList(() => (reader.ReadString(), new Seen<UInt128>(reader.ReadStamp(), reader.ReadUInt128())))) index._filesBefore.Add(path, seen);
        foreach (var path in reader.ReadList(reader.ReadString)) index._touched.AddWithAncestors(path);
        return index;

        List<string> Names() => [.. reader.ReadList(reader.ReadString)];
    }

    /// <summary>Asks the disk once about all that an earlier build looked at.</summary>
    /// <returns>Whether all of it is as it was then.</returns>
    public bool Refresh(int threads)
    {
        Find(_foldersBefore);
        Find(_filesBefore);
        return _touched.IsEmpty;

        void Find<T>(Dictionary<string, Seen<T>> before)
        {
            foreach (var path in before.AsParallel().WithDegreeOfParallelism(threads).Where(static each => FileStamp.Of(each.Key) != each.Value.Stamp).Select(static each => each.Key)) _touched.AddWithAncestors(path);
        }
    }

    /// <summary>Whether a folder and all below it was, when <see cref="Refresh"/> asked, as an earlier build saw it. The next build knows it then too.</summary>
    public bool TryKeep(string folder)
    {
        if (!_foldersBefore.ContainsKey(folder) || _touched.Contains(folder)) return false;
        _untouched.Add(folder);
        return true;
    }

    /// <summary>Whether the next build will know all that this one looked at.</summary>
    /// <param name="begun">When the build began, in nanoseconds of the disk's clock.</param>
    public bool IsSettled(long begun) => _folders.Values.All(seen => IsSettled(seen, begun)) && _files.Values.All(seen => IsSettled(seen.Stamp, begun));

    /// <inheritdoc cref="IsSettled(long)"/>
    public void Write(BinaryWriter writer, long begun)
    {
        writer.WriteList([.. Known(_foldersBefore, _folders).Where(each => IsSettled(each.Value, begun))], each =>
        {
            writer.Write(each.Key);
            writer.Write(each.Value.Stamp);
            writer.WriteList(each.Value.Value.Files, writer.Write);
            writer.WriteList(each.Value.Value.Folders, writer.Write);
        });
        writer.WriteList([.. Known(_filesBefore, _files).Where(each => IsSettled(each.Value.Stamp, begun))], each =>
        {
            writer.Write(each.Key);
            writer.Write(each.Value.Stamp);
            writer.Write(each.Value.Value);
        });
        var unsettled = _folders.Where(each => !IsSettled(each.Value, begun)).Select(static each => each.Key).Concat(_files.Where(each => !IsSettled(each.Value.Stamp, begun)).Select(static each => each.Key));
        writer.WriteList([.. unsettled], writer.Write);
    }

    /// <summary>What was looked at, and what need not be.</summary>
    private IEnumerable<KeyValuePair<string, Seen<T>>> Known<T>(Dictionary<string, Seen<T>> before, ConcurrentDictionary<string, Seen<T>> now) =>
        now.Concat(before.Where(each => !now.ContainsKey(each.Key) && _untouched.IsWithin(each.Key)));

    private static bool IsSettled(Seen<Listing> seen, long begun) => seen.Value.Links.Count == 0 && IsSettled(seen.Stamp, begun);

    private static bool IsSettled(FileStamp stamp, long begun) => stamp.Touched < begun - Tick;

    private T Look<T>(string path, Dictionary<string, Seen<T>> before, ConcurrentDictionary<string, Seen<T>> now, Func<T> look)
    {
        // Asked before it is read: a change after that shows the next time.
        var stamp = FileStamp.Of(path) ?? default;
        if ((now.TryGetValue(path, out var seen) || before.TryGetValue(path, out seen)) && seen.Stamp == stamp)
        {
            now.TryAdd(path, seen);
            return seen.Value;
        }

        HasNews = true;
        seen = new Seen<T>(stamp, look());
        now[path] = seen;
        return seen.Value;
    }

    private sealed record Seen<T>(FileStamp Stamp, T Value);
}
