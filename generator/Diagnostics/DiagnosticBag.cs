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

    public bool IsEmpty
    {
        get
        {
            lock (_gate)
            {
                return _diagnostics.Count == 0;
            }
        }
    }

    public void Add(Diagnostic diagnostic)
    {
        lock (_gate)
        {
            _diagnostics.Add(diagnostic);
        }
    }

    /// <summary>Adds all diagnostics to another bag.</summary>
    /// <returns>The number of diagnostics copied.</returns>
    public int CopyTo(DiagnosticBag other)
    {
        lock (_gate)
        {
            foreach (var diagnostic in _diagnostics)
            {
                other.Add(diagnostic);
            }

            return _diagnostics.Count;
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
                    .Select(static diagnostic => diagnostic.Pinned())
                    .OrderBy(static diagnostic => diagnostic.Path, StringComparer.Ordinal)
                    .ThenBy(static diagnostic => diagnostic.Span?.Start ?? -1)
                    .ThenBy(static diagnostic => diagnostic.Descriptor.Id, StringComparer.Ordinal)
                    .ThenBy(static diagnostic => diagnostic.Detail.ToString(), StringComparer.Ordinal)
                    .DistinctBy(static diagnostic => (diagnostic.Path, diagnostic.Span, diagnostic.Descriptor, diagnostic.Detail)),
            ];
        }
    }
}
