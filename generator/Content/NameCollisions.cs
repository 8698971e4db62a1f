using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Content;

/// <summary>
/// Reports names in a folder that clash on Windows or macOS because they differ only in case or Unicode normalization: one file would
/// overwrite the other.
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
