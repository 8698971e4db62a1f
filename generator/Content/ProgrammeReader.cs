using System.Collections.Immutable;
using SiteGen.Content.Keys;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Content;

/// <summary>One programme: its file, and what participants said.</summary>
internal static class ProgrammeReader
{
    private const string FileName = ContentPaths.Programme;

    /// <returns>Null where it cannot be read, which is reported.</returns>
    public static Programme? Read(Folder programme, DiagnosticBag diagnostics)
    {
        var (files, folders) = programme.List(diagnostics);
        programme.ExpectOnly(files, [FileName], diagnostics);
        programme.ExpectOnly(folders, [ContentPaths.Feedback], diagnostics);
        Addressable.Check(programme.Shown, programme.Name, diagnostics);
        if (!programme.Has(FileName))
        {
            diagnostics.Add(FileProblems.Missing($"{programme.Shown}/{FileName}", $"the programme's fact sheet"));
        }

        var feedback = ReadFeedback(programme.Sub(ContentPaths.Feedback), diagnostics);
        return programme.Read(FileName, diagnostics) is { } file && Read(file, diagnostics) is { } read
            ? read with
            {
                Slug = programme.Name,
                Feedback = feedback,
            }
            : null;
    }

    /// <summary>From its file alone, without its name and its feedback.</summary>
    public static Programme? Read(SourceFile file, DiagnosticBag diagnostics) => ShapedFile.Read(file, ProgrammeKeys.Shape, diagnostics);

    private static ImmutableArray<Feedback> ReadFeedback(Folder feedback, DiagnosticBag diagnostics) =>
        [.. MarkdownFiles.Read(feedback, FeedbackKeys.Shape, diagnostics).Select(static each => each.Read with { Body = each.Body })];
}
