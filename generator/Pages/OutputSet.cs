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

        diagnostics.Add(
            AddressProblems.Collision(output.Sources.First().Path, Addresses.ToUrl(output.Path), _byKey[key].Sources.First().Path)
        );
    }

    public void AddRange(IEnumerable<Output> outputs)
    {
        foreach (var output in outputs)
        {
            Add(output);
        }
    }

    /// <summary>In insertion order.</summary>
    public ImmutableArray<Output> ToImmutableArray() => [.. _byKey.Values];
}
