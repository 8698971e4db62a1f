using System.Collections.Immutable;
using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Editing;
using SiteGen.Importing.Lists;
using SiteGen.Model;
using SiteGen.Yaml;

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
            if (Read() is { } content && Count(content) is { } counted && Write(content, counted))
            {
                counts = counted;
            }
        }
        catch (UnreadableListException exception)
        {
            _diagnostics.Add(ImportProblems.Unreadable(request.List, exception.Reason, exception.Fix));
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

    private bool Write(SiteContent content, RegistrationCounts counts)
    {
        if (
            Open(ContentPaths.ProgrammeFile(request.Programme)) is not { } programme
            || !Edit(programme, counts)
            || !IsValid(programme, content)
        )
        {
            return false;
        }

        List<EditedFile> files = [programme];
        if (!counts.Accepted.IsEmpty)
        {
            if (Open(ContentPaths.Institutions) is not { Current.Front: YamlList list } institutions)
            {
                return false;
            }

            var lines = new TextLines(institutions.Current.Raw.Text);
            AliasEditor.Add(lines, list, counts.Accepted);
            if (!institutions.Take(lines, _diagnostics))
            {
                return false;
            }

            files.Add(institutions);
        }

        if (!request.DryRun)
        {
            return files.All(file => file.Save(_diagnostics));
        }

        _diff.AddRange(files.SelectMany(static file => file.Diff()));
        return true;
    }

    private EditedFile? Open(string name) => EditedFile.Open(request.Content, name, _diagnostics);

    private bool Edit(EditedFile programme, RegistrationCounts counts)
    {
        var lines = new TextLines(programme.Current.Raw.Text);
        return programme.Current.Front is YamlMap root
            && new ResultsEditor(lines, root, _diagnostics).Write(request.Period, counts)
            && programme.Take(lines, _diagnostics);
    }

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
