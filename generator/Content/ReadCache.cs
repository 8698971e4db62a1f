using System.Collections.Concurrent;
using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Content;

/// <summary>
/// Keeps in memory what each programme was read as, with its diagnostics, until one of its files gets another name, size or time: so the
/// preview of a large site reads only what was saved. Thread-safe.
/// </summary>
internal sealed class ReadCache
{
    private readonly ConcurrentDictionary<string, Entry> _entries = new(StringComparer.Ordinal);

    public Programme? Read(Folder programme, DiagnosticBag diagnostics)
    {
        var state = programme.State();
        if (!_entries.TryGetValue(programme.Shown, out var entry) || entry.State != state)
        {
            var own = new DiagnosticBag();
            // The state is asked for before the files are read: what is saved in between is read again the next time.
            entry = new Entry(state, ProgrammeReader.Read(programme, own), own.Sorted());
            _entries[programme.Shown] = entry;
        }

        foreach (var diagnostic in entry.Diagnostics)
        {
            diagnostics.Add(diagnostic);
        }

        return entry.Programme;
    }

    private sealed record Entry(string State, Programme? Programme, ImmutableArray<Diagnostic> Diagnostics);
}
