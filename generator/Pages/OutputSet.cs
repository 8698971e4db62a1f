using System.Collections.Immutable;
using SiteGen.Diagnostics;

namespace SiteGen.Pages;

/// <summary>Gathers outputs; of two that people would take for one address the later is reported and left out.</summary>
internal sealed class OutputSet(DiagnosticBag diagnostics)
{
    private readonly OrderedDictionary<string, Output> _byName = new(StringComparer.Ordinal);

    public void Add(Output output)
    {
        // Where capitals do not count, `Index.html` is the page itself.
        var name = Addresses.Name(output.Path.ToLowerInvariant());
        if (_byName.TryAdd(name, output))
        {
            return;
        }

        diagnostics.Add(
            AddressProblems.Collision(output.Sources.First().Path, Addresses.Linked(output.Path), _byName[name].Sources.First().Path)
        );
    }

    public void AddRange(IEnumerable<Output> outputs)
    {
        foreach (var output in outputs)
        {
            Add(output);
        }
    }

    /// <summary>As they were added.</summary>
    public ImmutableArray<Output> Gathered() => [.. _byName.Values];
}
