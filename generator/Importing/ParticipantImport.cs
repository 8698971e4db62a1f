using System.Collections.Immutable;
using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Editing;
using SiteGen.Importing.Lists;
using SiteGen.Importing.Writing;
using SiteGen.Model;

namespace SiteGen.Importing;

/// <summary>
/// Imports a registration list into the results of a programme: read, count, edit, check, save. Writes nothing if anything is uncertain or
/// a build would refuse the result.
/// </summary>
/// <param name="check">Checks content by the rules of a build.</param>
internal sealed class ParticipantImport(ImportRequest request, Action<SiteContent, DiagnosticBag> check)
{
    private readonly string _contentPath = Folder.At(request.Content).DisplayPath;
    private readonly DiagnosticBag _diagnostics = new();
    private readonly List<string> _diff = [];

    private string ProgrammePath => $"{_contentPath}/{ContentPaths.ProgrammeFile(request.Programme)}";

    private string InstitutionsPath => $"{_contentPath}/{ContentPaths.Institutions}";

    public ImportOutcome Run()
    {
        RegistrationCounts? counts = null;
        try
        {
            if (Read() is { } content && Count(content) is { } counted && Write(content, Told(counted)))
            {
                counts = counted;
            }
        }
        catch (UnreadableListException exception)
        {
            _diagnostics.Add(ImportProblems.Unreadable(request.List, exception.Reason));
        }
        catch (Exception exception) when (EnvironmentFailure.Explain(exception, request.Content) is { } problem)
        {
            _diagnostics.Add(problem);
        }
        return new ImportOutcome(_diagnostics.Sorted(), counts, [.. _diff]);
    }

    /// <returns>Null if a file to be edited has errors; those of other files do not matter here.</returns>
    private SiteContent? Read()
    {
        var all = new DiagnosticBag();
        var content = new ContentReader(Folder.At(request.Content), Environment.ProcessorCount, null, all).Read();
        AddErrors(all, ProgrammePath, InstitutionsPath);
        return _diagnostics.HasErrors ? null : content;
    }

    private RegistrationCounts? Count(SiteContent content)
    {
        if (WorksheetSelector.Select(request, _diagnostics) is not { } worksheet)
        {
            return null;
        }

        var matcher = new InstitutionMatcher(content.Institutions);
        var counter = new ListCounter(request.List, worksheet.Header, matcher, request.AcceptLikely, _diagnostics);
        return counter.Count(ListFile.Rows(request.List, worksheet.Name));
    }

    private static ListCounts Told(RegistrationCounts counts) =>
        new(
            [
                (Figure.Registered, counts.Registered),
                (Figure.Completed, counts.Completed),
                (Figure.DroppedOut, counts.DroppedOut),
                (Figure.Withdrawn, counts.Withdrawn),
            ],
            Figure.Completed,
            counts.Participants,
            counts.Accepted
        );

    private bool Write(SiteContent content, ListCounts counts)
    {
        if (
            Open(ContentPaths.ProgrammeFile(request.Programme)) is not { } programme
            || !ResultsFile.Write(programme, request.Period, counts, request.Replace, _diagnostics)
            || !IsValid(programme, content)
        )
        {
            return false;
        }

        // The aliases first: if the second file cannot be written, they harm nothing.
        List<EditedFile> files = [programme];
        if (!counts.Accepted.IsEmpty)
        {
            if (Open(ContentPaths.Institutions) is not { } institutions || !AliasesFile.Write(institutions, counts.Accepted, _diagnostics))
            {
                return false;
            }

            files.Insert(0, institutions);
        }

        _diff.AddRange(files.SelectMany(static file => file.Diff()));
        return request.DryRun || files.TrueForAll(file => file.Save(_diagnostics));
    }

    private EditedFile? Open(string name) => EditedFile.Open(request.Content, name, _diagnostics);

    /// <summary>Whether a build accepts the programme as edited.</summary>
    private bool IsValid(EditedFile programme, SiteContent content)
    {
        if (ProgrammeReader.Read(programme.Current.Source, _diagnostics) is not { } edited)
        {
            return false;
        }

        var changed = content with
        {
            Programmes =
            [
                .. content.Programmes.Select(each =>
                    each.Slug == request.Programme ? edited with { Slug = each.Slug, Feedback = each.Feedback } : each
                ),
            ],
        };
        var found = new DiagnosticBag();
        check(changed, found);
        AddErrors(found, ProgrammePath);
        return !_diagnostics.HasErrors;
    }

    private void AddErrors(DiagnosticBag found, params string[] paths)
    {
        foreach (var problem in found.Sorted().Where(problem => problem.IsError && paths.Contains(problem.Path)))
        {
            _diagnostics.Add(problem);
        }
    }
}
