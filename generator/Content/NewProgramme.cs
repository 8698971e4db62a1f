using System.Globalization;
using System.Text;
using SiteGen.Content.Keys;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Text;
using SiteGen.Yaml;

namespace SiteGen.Content;

/// <summary>The commented sample files of a new programme. They build without changes.</summary>
internal static class NewProgramme
{
    private const string FeedbackFile = "feedback.md";

    /// <summary>The programme with its sample texts, by which they are recognized where nobody has changed them.</summary>
    public static Programme Sample { get; } = ReadSample();

    /// <summary>Paths relative to the programme's folder, with their contents.</summary>
    public static IEnumerable<(string Path, string Text)> Files(string title, DateOnly updated) =>
        [(ContentPaths.Programme, FactSheet(title, updated)), ($"{ContentPaths.Feedback}/esimene.md", Skeleton(FeedbackFile))];

    /// <summary>Reads the new fact sheet as a build would. Null if it cannot be read, which is reported.</summary>
    public static Programme? Read(string title, DateOnly updated, DiagnosticBag diagnostics) =>
        SourceReader.Read(Encoding.UTF8.GetBytes(FactSheet(title, updated)), ContentPaths.Programme, diagnostics) is { } file
            ? ProgrammeReader.Read(file, diagnostics)
            : null;

    private static Programme ReadSample()
    {
        var diagnostics = new DiagnosticBag();
        var feedback = SourceReader.Read(Encoding.UTF8.GetBytes(Skeleton(FeedbackFile)), FeedbackFile, diagnostics)!;
        var (read, body) = MarkdownFiles.Read(feedback, FeedbackKeys.Shape, diagnostics)!.Value;
        return Read("Pealkiri", DateOnly.MinValue, diagnostics)! with { Feedback = [read with { Body = body }] };
    }

    private static string FactSheet(string title, DateOnly updated) =>
        Placeholders.Fill(
            Skeleton(ContentPaths.Programme),
            ("updated", updated.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            ("title", YamlScalarWriter.Quote(WellFormed(title)))
        );

    /// <summary>Half of a surrogate pair becomes the replacement character, as in any UTF-8 file.</summary>
    private static string WellFormed(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private static string Skeleton(string name)
    {
        using var reader = new StreamReader(typeof(NewProgramme).Assembly.GetManifestResourceStream("new/" + name)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
