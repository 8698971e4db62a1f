using System.Collections.Concurrent;
using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Content;

/// <summary>
/// Remembers what a folder or file was read as, with its diagnostics, for as long as every byte and every name in it stays the same.
/// Many threads may use one.
/// </summary>
/// <param name="index">Knows which files are still the same; null where every file is read to tell.</param>
/// <param name="stored">What builds before this process kept of folders, by name: bytes.</param>
/// <param name="areTogether">Whether both were kept by the same build.</param>
internal sealed class Recall(DiskIndex? index = null, IReadOnlyDictionary<string, (UInt128 Print, byte[] Bytes)>? stored = null, bool areTogether = false)
{
    private readonly ConcurrentDictionary<string, Known> _known = new(StringComparer.Ordinal);

    public DiskIndex? Index => index;

    /// <summary>Whether anything was looked at that had not been stored.</summary>
    public bool HasNews => !areTogether || index!.HasNews;

    /// <summary>What was read without a problem, with the bytes that it came from where it was not read anew.</summary>
    public IEnumerable<(string Name, UInt128 Print, object? Read, byte[]? Bytes)> Faultless =>
        _known.Where(static each => each.Value.Diagnostics.IsEmpty).Select(static each => (each.Key, each.Value.Print, each.Value.Read, each.Value.Bytes));

    /// <param name="name">What is read, and as what.</param>
    /// <param name="print">Tells its state at the moment from any other.</param>
    /// <param name="read">Reads it and nothing beside it.</param>
    /// <param name="restore">Makes of stored bytes what was read; null where it is not stored.</param>
    /// <exception cref="UnreadableException">It changed while it was read.</exception>
    public T? Read<T>(string name, Func<UInt128> print, Func<DiagnosticBag, T?> read, DiagnosticBag diagnostics, Func<byte[], T>? restore = null)
    {
        if (IsUntouched(name, restore, out var untouched)) return untouched;
        var now = print();
        if (!_known.TryGetValue(name, out var known) || known.Print != now)
        {
            known = Restored(name, now, restore) ?? Anew(name, now, print, read);
            _known[name] = known;
        }

        foreach (var diagnostic in known.Diagnostics) diagnostics.Add(diagnostic);
        return (T?)known.Read;
    }

    /// <summary>The print that something was read with; null where it was not read.</summary>
    public UInt128? PrintOf(string name) => _known.TryGetValue(name, out var known) ? known.Print : null;

    /// <summary>Whether it was stored, and is of a folder that the disk need not be asked about once more.</summary>
    private bool IsUntouched<T>(string name, Func<byte[], T>? restore, out T? read)
    {
        read = default;
        if (!areTogether || restore is null || !stored!.TryGetValue(name, out var kept) || !index!.TryKeep(name)) return false;
        read = restore(kept.Bytes);
        _known[name] = new Known(kept.Print, read, [], kept.Bytes);
        return true;
    }

    private Known? Restored<T>(string name, UInt128 print, Func<byte[], T>? restore) =>
        restore is not null && stored is not null && stored.TryGetValue(name, out var kept) && kept.Print == print ? new Known(print, restore(kept.Bytes), [], kept.Bytes) : null;

    private static Known Anew<T>(string name, UInt128 before, Func<UInt128> print, Func<DiagnosticBag, T?> read)
    {
        var own = new DiagnosticBag();
        var known = new Known(before, read(own), own.Sorted(), null);
        return print() == before ? known : throw new UnreadableException(name, Unreadable.Changed);
    }

    private sealed record Known(UInt128 Print, object? Read, ImmutableArray<Diagnostic> Diagnostics, byte[]? Bytes);
}
