using System.Collections.Concurrent;
using System.Collections.Immutable;
using SiteGen.Diagnostics;

namespace SiteGen.Content;

/// <summary>
/// Remembers what a folder or file was read as, with its diagnostics, for as long as every byte and every name in it stays the same.
/// Many threads may use one.
/// </summary>
internal sealed class Recall
{
    private readonly ConcurrentDictionary<string, (byte[] Print, object? Read, ImmutableArray<Diagnostic> Diagnostics)> _known = new(StringComparer.Ordinal);

    /// <param name="name">What is read, and as what.</param>
    /// <param name="print">Tells its state from any other.</param>
    /// <param name="read">Reads it and nothing beside it.</param>
    public T? Read<T>(string name, byte[] print, Func<DiagnosticBag, T?> read, DiagnosticBag diagnostics)
    {
        if (!_known.TryGetValue(name, out var known) || !known.Print.AsSpan().SequenceEqual(print))
        {
            var own = new DiagnosticBag();
            known = (print, read(own), own.Sorted());
            _known[name] = known;
        }

        foreach (var diagnostic in known.Diagnostics) diagnostics.Add(diagnostic);
        return (T?)known.Read;
    }
}
