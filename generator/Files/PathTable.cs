using System.Buffers.Binary;
using System.Text;

namespace SiteGen.Files;

/// <summary>
/// Paths, with <c>/</c>, and some bytes about each, as they lie in a file of a cache. There are tens of thousands, and most are only
/// looked through: none becomes an object until it is asked for. What is in a folder follows upon the folder. Many threads may use one.
/// </summary>
internal sealed class PathTable
{
    private const byte End = 0;
    private const int Head = 2 * sizeof(int);
    private const int MostOnStack = 512;

    private readonly ArraySegment<byte> _bytes;
    private readonly int[] _starts;

    private PathTable(ArraySegment<byte> bytes, int[] starts) => (_bytes, _starts) = (bytes, starts);

    public static PathTable Empty { get; } = new([], []);

    public int Count => _starts.Length;

    /// <param name="card">The last in it is as <see cref="Write"/> wrote it.</param>
    public static PathTable Read(CardReader card)
    {
        var bytes = card.Rest;
        var starts = new int[BinaryPrimitives.ReadInt32LittleEndian(bytes)];
        for (var (number, at) = (0, sizeof(int)); number < starts.Length; number++)
        {
            starts[number] = at;
            at += Head + Length(bytes, at) + sizeof(byte) + Length(bytes, at + sizeof(int));
        }

        return new PathTable(bytes, starts);
    }

    /// <param name="before">Of these, those that <paramref name="isKept"/> names by their numbers are written as they are.</param>
    /// <param name="added">Each path once; one that is in the table too takes its place.</param>
    public static void Write(CardWriter card, PathTable before, Func<int, bool> isKept, IEnumerable<(string Path, byte[] About)> added)
    {
        var merged = Merged(before, isKept, added);
        Span<byte> head = stackalloc byte[Head];
        BinaryPrimitives.WriteInt32LittleEndian(head, merged.Count);
        card.Write(head[..sizeof(int)]);
        foreach (var (path, about) in merged)
        {
            BinaryPrimitives.WriteInt32LittleEndian(head, path.Count);
            BinaryPrimitives.WriteInt32LittleEndian(head[sizeof(int)..], about.Count);
            card.Write(head);
            card.Write(path);
            card.Write(End);
            card.Write(about);
        }
    }

    private static List<(ArraySegment<byte> Path, ArraySegment<byte> About)> Merged(
        PathTable before,
        Func<int, bool> isKept,
        IEnumerable<(string Path, byte[] About)> added
    )
    {
        (byte[] Path, byte[] About)[] fresh = [.. added.Select(static each => (Encoding.UTF8.GetBytes(each.Path), each.About))];
        Array.Sort(fresh, static (one, other) => Compare(one.Path, other.Path));
        var (merged, next) = (new List<(ArraySegment<byte>, ArraySegment<byte>)>(before.Count + fresh.Length), 0);
        foreach (var number in Enumerable.Range(0, before.Count).Where(isKept))
        {
            var (path, order) = (before.PathOf(number), 1);
            while (next < fresh.Length && (order = Compare(fresh[next].Path, path)) < 0)
            {
                merged.Add(fresh[next++]);
            }

            if (next == fresh.Length || order > 0)
            {
                merged.Add((path, before.About(number)));
            }
        }

        for (; next < fresh.Length; next++)
        {
            merged.Add(fresh[next]);
        }

        return merged;
    }

    /// <summary>In UTF-8.</summary>
    public ArraySegment<byte> PathOf(int number) => Slice(_starts[number] + Head, Length(_bytes, _starts[number]));

    /// <summary>In UTF-8, with a 0 at its end, as the system takes it.</summary>
    public ReadOnlySpan<byte> SystemPathOf(int number) => Slice(_starts[number] + Head, Length(_bytes, _starts[number]) + sizeof(byte));

    public ArraySegment<byte> About(int number)
    {
        var start = _starts[number];
        return Slice(start + Head + Length(_bytes, start) + sizeof(byte), Length(_bytes, start + sizeof(int)));
    }

    /// <returns>The number of a path, or less than 0 where it is not there.</returns>
    public int Find(string path)
    {
        var most = Encoding.UTF8.GetMaxByteCount(path.Length);
        Span<byte> sought = most <= MostOnStack ? stackalloc byte[MostOnStack] : new byte[most];
        sought = sought[..Encoding.UTF8.GetBytes(path, sought)];
        var (from, to) = (0, Count - 1);
        while (from <= to)
        {
            var middle = (from + to) >>> 1;
            var order = Compare(PathOf(middle), sought);
            if (order == 0)
            {
                return middle;
            }

            if (order < 0)
            {
                from = middle + 1;
            }
            else
            {
                to = middle - 1;
            }
        }

        return -1;
    }

    /// <summary>The number after the last of a folder and all below it.</summary>
    public int EndOf(int folder)
    {
        ReadOnlySpan<byte> path = PathOf(folder);
        var end = folder + 1;
        while (
            end < Count
            && (ReadOnlySpan<byte>)PathOf(end) is var below
            && below.Length > path.Length
            && below[path.Length] == '/'
            && below.StartsWith(path)
        )
        {
            end++;
        }

        return end;
    }

    private static int Length(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadInt32LittleEndian(bytes[at..]);

    /// <summary>A slash comes before all else, so that nothing stands between a folder and what is in it.</summary>
    private static int Compare(ReadOnlySpan<byte> one, ReadOnlySpan<byte> other)
    {
        var same = one.CommonPrefixLength(other);
        return Rank(one, same) - Rank(other, same);

        static int Rank(ReadOnlySpan<byte> path, int at) =>
            at == path.Length ? -1
            : path[at] == '/' ? 0
            : path[at];
    }

    private ArraySegment<byte> Slice(int start, int length) => _bytes.Slice(start, length);
}
