using System.Collections.Immutable;

namespace SiteGen.Diagnostics;

/// <summary>Collects diagnostics. Thread-safe; the result is sorted, so it does not depend on the order of threads.</summary>
internal sealed class DiagnosticBag
{
    private readonly Lock _gate = new();
    private readonly List<Diagnostic> _diagnostics = [];

    public bool HasErrors
    {
        get
        {
            lock (_gate)
            {
                return _diagnostics.Exists(static diagnostic => diagnostic.IsError);
            }
        }
    }

    /// <summary>With duplicates.</summary>
    public int Count
    {
        get
        {
            lock (_gate)
            {
                return _diagnostics.Count;
            }
        }
    }

    public bool HasErrorsIn(string path) => Sorted().Any(diagnostic => diagnostic.IsError && diagnostic.Path == path);

    public void Add(Diagnostic diagnostic)
    {
        lock (_gate)
        {
            _diagnostics.Add(diagnostic);
        }
    }

    public void AddAll(DiagnosticBag found)
    {
        foreach (var diagnostic in found.Sorted())
        {
            Add(diagnostic);
        }
    }

    /// <summary>Adds what a later step found, except in files that already have errors: it may follow from them.</summary>
    public void AddIndependent(DiagnosticBag later)
    {
        var faulty = Sorted().Where(static diagnostic => diagnostic.IsError).Select(static diagnostic => diagnostic.Path).ToHashSet();
        foreach (var diagnostic in later.Sorted().Where(each => !faulty.Contains(each.Path)))
        {
            Add(diagnostic);
        }
    }

    /// <summary>All diagnostics without duplicates, sorted by file, location and code.</summary>
    public ImmutableArray<Diagnostic> Sorted()
    {
        lock (_gate)
        {
            if (_diagnostics.Count == 0)
            {
                return [];
            }

            return
            [
                .. _diagnostics
                    .OrderBy(static diagnostic => diagnostic.Path, StringComparer.Ordinal)
                    .ThenBy(static diagnostic => diagnostic.Span?.Start ?? -1)
                    .ThenBy(static diagnostic => diagnostic.Row)
                    .ThenBy(static diagnostic => diagnostic.Descriptor.Id, StringComparer.Ordinal)
                    .ThenBy(static diagnostic => diagnostic.Detail.ToString(), StringComparer.Ordinal)
                    .DistinctBy(static diagnostic => (diagnostic.Path, diagnostic.Span, diagnostic.Descriptor, diagnostic.Detail)),
            ];
        }
    }
}
