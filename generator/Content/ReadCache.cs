using System.Collections.Concurrent;
using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Content;

/// <summary>
/// Caches programmes and their diagnostics in memory until one of their files changes its name, size or modification time, so that the
/// preview of a large site reads only changed programmes. Thread-safe.
/// </summary>
internal sealed class ReadCache
{
    private readonly ConcurrentDictionary<string, Entry> _entries = new(StringComparer.Ordinal);

    public Programme? Read(Folder programme, DiagnosticBag diagnostics)
    {
        var fingerprint = programme.Fingerprint();
        if (!_entries.TryGetValue(programme.DisplayPath, out var entry) || entry.Fingerprint != fingerprint)
        {
            var local = new DiagnosticBag();
            // The fingerprint was taken before reading: a change during the read invalidates the entry.
            entry = new Entry(fingerprint, ProgrammeReader.Read(programme, local), local.Sorted());
            _entries[programme.DisplayPath] = entry;
        }

        foreach (var diagnostic in entry.Diagnostics)
        {
            diagnostics.Add(diagnostic);
        }

        return entry.Programme;
    }

    private sealed record Entry(string Fingerprint, Programme? Programme, ImmutableArray<Diagnostic> Diagnostics);
}
