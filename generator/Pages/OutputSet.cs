using System.Collections.Immutable;
using SiteGen.Diagnostics;

namespace SiteGen.Pages;

/// <summary>Collects outputs. If two have URLs that readers would take for the same, the later one is reported and left out.</summary>
internal sealed class OutputSet(DiagnosticBag diagnostics)
{
    private readonly OrderedDictionary<string, Output> _byKey = new(StringComparer.Ordinal);

    public void Add(Output output)
    {
        // On a case-insensitive file system, `Index.html` would overwrite the page.
        var key = Addresses.CollisionKey(output.Path.ToLowerInvariant());
        if (_byKey.TryAdd(key, output))
        {
            return;
        }

        Report(output, _byKey[key]);
    }

    /// <summary>A file system cannot have a file <c>vana</c> and a folder <c>vana</c>.</summary>
    public void ReportFilesInPlaceOfFolders()
    {
        var byPath = _byKey.Values.ToLookup(static output => output.Path, StringComparer.OrdinalIgnoreCase);
        var reported = new HashSet<Output>(ReferenceEqualityComparer.Instance);
        foreach (var output in _byKey.Values)
        {
            for (var slash = output.Path.LastIndexOf('/'); slash > 0; slash = output.Path.LastIndexOf('/', slash - 1))
            {
                if (byPath[output.Path[..slash]].FirstOrDefault() is { } file && reported.Add(file))
                {
                    // Whoever chose the path can choose another.
                    var chosen =
                        Array.Find([file, output], static each => each.AskedFor is not null) ?? (output is StaticOutput ? output : file);
                    Report(chosen, chosen == file ? output : file);
                }
            }
        }
    }

    public void AddRange(IEnumerable<Output> outputs)
    {
        foreach (var output in outputs)
        {
            Add(output);
        }
    }

    private void Report(Output output, Output first)
    {
        var (path, other) = (output.Sources.First().Path, first.Sources.First().Path);
        diagnostics.Add(
            output is StaticOutput ? AddressProblems.WouldReplace(path, first.Path, other)
            : output.AskedFor is { } line ? AddressProblems.Taken(line, Addresses.ToUrl(first.Path), other)
            : AddressProblems.Collision(path, Addresses.ToUrl(output.Path), other)
        );
    }

    /// <summary>In insertion order.</summary>
    public ImmutableArray<Output> ToImmutableArray() => [.. _byKey.Values];
}
