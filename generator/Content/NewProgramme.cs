using System.Globalization;
using SiteGen.Yaml;

namespace SiteGen.Content;

/// <summary>The commented sample files of a new programme. They build without changes.</summary>
internal static class NewProgramme
{
    /// <summary>Paths relative to the programme's folder, with their contents.</summary>
    public static IEnumerable<(string Path, string Text)> Files(string title, DateOnly updated) =>
        [
            (
                ContentPaths.Programme,
                Skeleton(ContentPaths.Programme)
                    .Replace("{title}", YamlScalarWriter.Quote(title), StringComparison.Ordinal)
                    .Replace("{updated}", updated.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), StringComparison.Ordinal)
            ),
            ($"{ContentPaths.Feedback}/esimene.md", Skeleton("feedback.md")),
        ];

    private static string Skeleton(string name)
    {
        using var reader = new StreamReader(typeof(NewProgramme).Assembly.GetManifestResourceStream("new/" + name)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
