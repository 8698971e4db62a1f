using System.Collections.Immutable;
using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Editing;
using SiteGen.Importing.Lists;
using SiteGen.Importing.Writing;
using SiteGen.Model;

namespace SiteGen.Importing;

/// <summary>
/// Imports registration lists into the results of a programme: read, count, edit, check, save. Writes nothing if anything is uncertain or
/// a build would refuse the result.
/// </summary>
/// <param name="check">Checks content by the rules of a build.</param>
internal sealed class ParticipantImport(ImportRequest request, Action<SiteContent, DiagnosticBag> check)
{
    private readonly string _contentPath = Folder.At(request.Content).DisplayPath;
    private readonly DiagnosticBag _diagnostics = new();
    private ImmutableArray<string> _diff = [];
    private ListResult? _result;

    private string ProgrammePath => $"{_contentPath}/{ContentPaths.ProgrammeFile(request.Programme)}";

    private string InstitutionsPath => $"{_contentPath}/{ContentPaths.Institutions}";

    public ImportOutcome Run()
    {
        var isWritten = false;
        try
        {
            isWritten =
                Open(ContentPaths.ProgrammeFile(request.Programme)) is { } programme
                && Read() is { } content
                && Count(content) is { } counts
                && Write(programme, content, counts);
        }
        catch (Exception exception) when (EnvironmentFailure.Explain(exception, request.Content) is { } problem)
        {
            _diagnostics.Add(problem);
        }

        return new ImportOutcome(
            _diagnostics.Sorted(),
            isWritten ? _result!.Counts : null,
            _result?.Report,
            isWritten ? _diff : [],
            _result?.WrongOption
        );
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
        var unit = Programme(content)?.Results.FirstOrDefault(period => period.Name.Value == request.Period)?.Unit ?? PeriodUnit.Persons;
        var reading = request.Lists[0];
        try
        {
            _result = new ListCounting(content.Institutions, request.Options with { Unit = unit }, _diagnostics).Count(
                request.Lists.Select(list => (reading = list, ListFile.Worksheets(list)))
            );
        }
        catch (UnreadableListException exception)
        {
            _diagnostics.Add(ImportProblems.Unreadable(reading, exception.Reason, exception.Fix));
        }

        return _result?.Counts;
    }

    private bool Write(EditedFile programme, SiteContent content, RegistrationCounts counts)
    {
        if (!ResultsFile.Write(programme, request.Period, counts, request.Replace, _diagnostics) || !IsValid(programme, content))
        {
            return false;
        }

        // The aliases first: if the programme cannot be replaced then, they harm nothing.
        List<EditedFile> files = [programme];
        if (!counts.Accepted.IsEmpty)
        {
            if (Open(ContentPaths.Institutions) is not { } institutions || !AliasesFile.Write(institutions, counts.Accepted, _diagnostics))
            {
                return false;
            }

            files.Insert(0, institutions);
        }

        _diff = [.. files.SelectMany(static file => file.Diff())];
        return request.DryRun || files.TrueForAll(file => file.Save(_diagnostics));
    }

    private Programme? Programme(SiteContent content) => content.Programmes.FirstOrDefault(each => each.Slug == request.Programme);

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
