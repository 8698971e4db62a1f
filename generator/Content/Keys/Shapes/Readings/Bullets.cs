using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Content.Keys.Shapes.Readings;

/// <summary>A list with other signs than hyphens and spaces: YAML reads it as one text.</summary>
internal static class Bullets
{
    private const string Signs = "-•·–—−*◦▪";

    /// <summary>The lines as items; null unless each of them begins with a sign.</summary>
    public static Draft? Lines(SourceSpan text)
    {
        var lines = text.Text.ToString().Split('\n').Select(static line => line.Trim()).ToArray();
        return lines.All(static line => line.Length > 1 && Signs.Contains(line[0], StringComparison.Ordinal))
            ? Draft.Certain([.. lines.Select(static line => "- " + SourceText.Of(line[1..].Trim()))])
            : null;
    }
}
