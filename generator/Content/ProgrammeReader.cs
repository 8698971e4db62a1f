using System.Collections.Immutable;
using SiteGen.Content.Keys;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Content;

/// <summary>Reads a programme: its fact sheet and its feedback.</summary>
internal static class ProgrammeReader
{
    private const string FileName = ContentPaths.Programme;

    /// <returns>Null if the programme cannot be read, which is reported.</returns>
    public static Programme? Read(Folder programme, DiagnosticBag diagnostics)
    {
        var (files, folders) = programme.List(diagnostics);
        programme.ExpectOnly(
            [.. files.Where(static name => !ImageFiles.IsPicture(name)), .. folders],
            [FileName, ContentPaths.Feedback],
            diagnostics
        );
        if (!programme.HasAny(FileName))
        {
            diagnostics.Add(FileProblems.Missing($"{programme.DisplayPath}/{FileName}", $"the programme's fact sheet"));
        }

        var feedback = ReadFeedback(programme.Sub(ContentPaths.Feedback), diagnostics);
        var fileRead = programme.Read(FileName, diagnostics);
        if (fileRead is null || Read(fileRead, diagnostics) is not { } read)
        {
            return null; // Which pictures it names is not known.
        }

        var images = new ImageFiles(programme, files, folders, diagnostics);
        read = read with { Slug = programme.Name, Feedback = feedback, Images = images.Read(read.Images) };
        images.ReportUnlisted();
        return read;
    }

    /// <summary>Reads only the programme's file, without slug and feedback.</summary>
    public static Programme? Read(SourceFile file, DiagnosticBag diagnostics) => ShapedFile.Read(file, ProgrammeKeys.Shape, diagnostics);

    private static ImmutableArray<Feedback> ReadFeedback(Folder feedback, DiagnosticBag diagnostics) =>
        [.. MarkdownFiles.Read(feedback, FeedbackKeys.Shape, diagnostics).Select(static each => each.Read with { Body = each.Body })];
}
