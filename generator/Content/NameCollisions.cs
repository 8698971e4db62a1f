using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Content;

/// <summary>
/// Names in one folder that Windows or macOS take for one, since they differ in capitals or in how an accent is written only: there one
/// file would take the other's place.
/// </summary>
internal static class NameCollisions
{
    public static void Report(string folder, IEnumerable<string> names, DiagnosticBag diagnostics)
    {
        var seen = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in names)
        {
            var composed = Composition.Compose(name);
            if (!seen.TryAdd(composed, name))
            {
                diagnostics.Add(FileProblems.ClashingName($"{folder}/{name}", seen[composed]));
            }
        }
    }
}
