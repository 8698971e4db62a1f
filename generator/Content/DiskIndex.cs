using System.Collections.Concurrent;
using System.IO.Hashing;
using SiteGen.Files;

namespace SiteGen.Content;

/// <summary>
/// What stood in each folder and file when an earlier build looked, by their paths: the disk is asked only whether they are still the
/// same. Many threads may use one.
/// </summary>
/// <param name="before">Of each path what <see cref="Seen"/> wrote.</param>
/// <param name="stored">Tells this state of it, as it was stored, from any other.</param>
internal sealed class DiskIndex(PathTable before, UInt128 stored)
{
    /// <summary>
    /// Nanoseconds. What was touched so shortly before a build began may be touched again in the same tick of the disk's clock, and not
    /// show it: it is looked at anew the next time. Some disks tick every two seconds.
    /// </summary>
    private const long Tick = 2_000_000_000;

    private readonly bool[] _touched = new bool[before.Count];
    private readonly bool[] _kept = new bool[before.Count];
    private readonly ConcurrentDictionary<string, Seen> _now = new(StringComparer.Ordinal);

    /// <summary>Whether anything was looked at that had not been known.</summary>
    public bool HasNews { get; private set; }

    /// <inheritdoc cref="DiskIndex"/>
    public UInt128 Stored => stored;

    /// <param name="ask">What stands in the folder.</param>
    public Listing List(string path, Func<Listing> ask) => Look(path, Seen.Folder, stamp => new Seen(stamp, Listing: ask())).Listing!;

    /// <summary>Tells what is in a file from anything else.</summary>
    public UInt128 Print(string path, Func<byte[]> read) =>
        Look(path, Seen.File, stamp => new Seen(stamp, XxHash128.HashToUInt128(read()))).Print;

    /// <summary>Asks the disk once about all that an earlier build looked at.</summary>
    /// <returns>Whether all of it is as it was then.</returns>
    public bool Refresh(int threads)
    {
        Parallel.For(
            0,
            before.Count,
            new ParallelOptions { MaxDegreeOfParallelism = threads },
            number =>
                _touched[number] =
                    !Seen.IsSettled(before.About(number)) || FileStamp.Of(before.SystemPathOf(number)) != Seen.StampOf(before.About(number))
        );
        return !_touched.Contains(true);
    }

    /// <summary>
    /// Whether a folder and all below it was, when <see cref="Refresh"/> asked, as an earlier build saw it. The next build knows it then
    /// too.
    /// </summary>
    public bool TryKeep(string folder)
    {
        var number = before.Find(folder);
        if (number < 0 || _touched.AsSpan(number, before.EndOf(number) - number).Contains(true))
        {
            return false;
        }

        _kept.AsSpan(number, before.EndOf(number) - number).Fill(true);
        return true;
    }

    /// <summary>Whether the next build will know all that this one looked at.</summary>
    /// <param name="begun">When the build began, in nanoseconds of the disk's clock.</param>
    public bool IsSettled(long begun) => _now.Values.All(seen => IsSettled(seen, begun));

    /// <summary>What was looked at, and what need not be.</summary>
    /// <inheritdoc cref="IsSettled(long)"/>
    public void Write(CardWriter writer, long begun)
    {
        var card = new CardWriter();
        PathTable.Write(
            writer,
            before,
            number => _kept[number],
            _now.Select(each => (each.Key, each.Value.Write(IsSettled(each.Value, begun), card)))
        );
    }

    private static bool IsSettled(Seen seen, long begun) => seen.Listing is null or { Links.Count: 0 } && seen.Stamp.Touched < begun - Tick;

    private Seen Look(string path, byte kind, Func<FileStamp, Seen> look)
    {
        // Asked before it is read: a change after that shows the next time.
        var stamp = FileStamp.Of(path) ?? default;
        if (_now.TryGetValue(path, out var seen) && seen.Stamp == stamp)
        {
            return seen;
        }

        if (seen is null && Before(path, kind, stamp) is { } known)
        {
            return _now.GetOrAdd(path, known);
        }

        HasNews = true;
        return _now[path] = look(stamp);
    }

    private Seen? Before(string path, byte kind, FileStamp stamp)
    {
        var number = before.Find(path);
        if (number < 0)
        {
            return null;
        }

        var about = before.About(number);
        return Seen.IsSettled(about) && Seen.KindOf(about) == kind && Seen.StampOf(about) == stamp ? Seen.Read(about) : null;
    }
}
