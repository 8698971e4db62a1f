using System.Collections.Concurrent;
using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Text;

namespace SiteGen.Content;

/// <summary>
/// Remembers what a folder or file was read as, with its diagnostics, for as long as every byte and every name in it stays the same.
/// Many threads may use one.
/// </summary>
/// <param name="index">Knows which files are still the same; null where every file is read to tell.</param>
/// <param name="stored">What builds before this process kept of folders: of each its print, and bytes that it can be made of again.</param>
/// <param name="names">That those bytes tell in numbers.</param>
/// <param name="areTogether">Whether both were kept by the same build.</param>
internal sealed class Recall(DiskIndex? index = null, PathTable? stored = null, SharedNames? names = null, bool areTogether = false)
{
    private const int NotStored = -1;

    private readonly ConcurrentDictionary<string, Known> _known = new(StringComparer.Ordinal);

    public DiskIndex? Index => index;

    public SharedNames Names { get; } = names ?? new SharedNames();

    /// <summary>Whether anything was looked at that had not been stored.</summary>
    public bool HasNews => !areTogether || index!.HasNews;

    /// <param name="isKept">Of what was read without a problem: whether it is kept.</param>
    /// <param name="bytes">Makes of it what <see cref="Read"/> can restore.</param>
    public void Write(CardWriter writer, Func<object?, bool> isKept, Action<object?, CardWriter> bytes)
    {
        var (asBefore, card) = (new bool[stored?.Count ?? 0], new CardWriter());
        foreach (var known in _known.Values.Where(static known => known.Restored >= 0))
        {
            asBefore[known.Restored] = true;
        }

        var anew = _known.Where(each => each.Value.Restored < 0 && each.Value.Diagnostics.IsEmpty && isKept(each.Value.Read));
        (string, byte[])[] written =
        [
            .. anew.Select(each =>
            {
                card.Clear();
                card.Write(each.Value.Print);
                bytes(each.Value.Read, card);
                return (each.Key, card.Written.ToArray());
            }),
        ];
        writer.WriteList(Names.Numbered, writer.Write);
        PathTable.Write(writer, stored ?? PathTable.Empty, number => asBefore[number], written);
    }

    /// <param name="name">What is read, and as what.</param>
    /// <param name="print">Tells its state at the moment from any other.</param>
    /// <param name="read">Reads it and nothing beside it.</param>
    /// <param name="restore">Makes of stored bytes what was read; null where it is not stored.</param>
    /// <exception cref="UnreadableException">It changed while it was read.</exception>
    public T? Read<T>(
        string name,
        Func<UInt128> print,
        Func<DiagnosticBag, T?> read,
        DiagnosticBag diagnostics,
        Func<CardReader, T>? restore = null
    )
    {
        if (IsUntouched(name, restore, out var untouched))
        {
            return untouched;
        }

        var now = print();
        if (!_known.TryGetValue(name, out var known) || known.Print != now)
        {
            known = Restored(name, now, restore) ?? Anew(name, now, print, read);
            _known[name] = known;
        }

        foreach (var diagnostic in known.Diagnostics)
        {
            diagnostics.Add(diagnostic);
        }

        return (T?)known.Read;
    }

    /// <summary>The print that something was read with; null where it was not read.</summary>
    public UInt128? PrintOf(string name) => _known.TryGetValue(name, out var known) ? known.Print : null;

    /// <summary>Whether it was stored, and is of a folder that the disk need not be asked about once more.</summary>
    private bool IsUntouched<T>(string name, Func<CardReader, T>? restore, out T? read)
    {
        read = default;
        if (!areTogether || restore is null || stored!.Find(name) is not (>= 0 and var number) || !index!.TryKeep(name))
        {
            return false;
        }

        var card = new CardReader(stored.About(number));
        var print = card.ReadPrint();
        read = restore(card);
        _known[name] = new Known(print, read, [], number);
        return true;
    }

    private Known? Restored<T>(string name, UInt128 print, Func<CardReader, T>? restore)
    {
        if (restore is null || stored?.Find(name) is not (>= 0 and var number))
        {
            return null;
        }

        var card = new CardReader(stored.About(number));
        return card.ReadPrint() == print ? new Known(print, restore(card), [], number) : null;
    }

    private static Known Anew<T>(string name, UInt128 before, Func<UInt128> print, Func<DiagnosticBag, T?> read)
    {
        var own = new DiagnosticBag();
        var known = new Known(before, read(own), own.Sorted(), NotStored);
        return print() == before ? known : throw new UnreadableException(name, Unreadable.Changed);
    }

    /// <param name="Restored">The number of what it was made of again, or less than 0 where it was read.</param>
    private sealed record Known(UInt128 Print, object? Read, ImmutableArray<Diagnostic> Diagnostics, int Restored);
}
