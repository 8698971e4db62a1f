using System.Collections.Immutable;
using SiteGen.Content;
using SiteGen.Content.Yaml;
using SiteGen.Diagnostics;
using SiteGen.Importing;
using SiteGen.Importing.Lists;
using SiteGen.Model;
using SiteGen.Rules;

namespace SiteGen;

/// <summary>What an import is asked to do.</summary>
/// <param name="List">The registration list: .xlsx or .csv.</param>
/// <param name="Content">The folder of the content.</param>
internal sealed record ImportRequest(string List, string Content, string Programme, string Period, DateOnly Today)
{
    /// <summary>Headings, where they are not those that are known.</summary>
    public string? InstitutionColumn { get; init; }

    public string? StatusColumn { get; init; }

    public string? Sheet { get; init; }

    public bool AcceptLikely { get; init; }

    /// <summary>Whether to show what would change, and change nothing.</summary>
    public bool DryRun { get; init; }

    public static bool IsPeriod(string text) => PeriodName.Parse(text) is not null;
}

/// <summary>What came of it.</summary>
/// <param name="Counted">Null where something is not certain; nothing was written then.</param>
/// <param name="Differences">The lines of a difference, where these were asked for.</param>
internal sealed record ImportOutcome(ImmutableArray<Diagnostic> Diagnostics, Counted? Counted, ImmutableArray<string> Differences)
{
    public int ExitCode => Diagnostics.ExitCode();
}

/// <summary>A registration list to the results of a programme: read, count, edit, check, save. Where anything is uncertain nothing is written.</summary>
internal static class Import
{
    public static ImportOutcome Run(ImportRequest request)
    {
        var diagnostics = new DiagnosticBag();
        var differences = ImmutableArray.CreateBuilder<string>();
        Counted? counted = null;
        try
        {
            var content = Read(request, diagnostics);
            counted = content is null ? null : Count(request, content, diagnostics);
            if (content is not null && counted is not null && !Save(request, content, counted, differences, diagnostics))
            {
                counted = null;
            }
        }
        catch (UnreadableListException exception)
        {
            diagnostics.Add(ImportProblems.Unreadable(request.List, exception.Reason));
            counted = null;
        }
        catch (Exception exception) when (MachineFailure.Explain(exception, request.Content) is { } problem)
        {
            diagnostics.Add(problem);
            counted = null;
        }
        return new ImportOutcome(diagnostics.Sorted(), counted, differences.ToImmutable());
    }

    /// <summary>The content, if what is to be changed in it can be read.</summary>
    private static SiteContent? Read(ImportRequest request, DiagnosticBag diagnostics)
    {
        var folder = Folder.At(request.Content);
        var all = new DiagnosticBag();
        var content = new ContentReader(folder, Environment.ProcessorCount, cache: null, all).Read();
        string[] needed = [ProgrammeFile(request), InstitutionsFile(request)];
        foreach (var problem in all.Sorted().Where(problem => problem.IsError && needed.Contains(problem.Path)))
        {
            diagnostics.Add(problem);
        }

        return diagnostics.HasErrors ? null : content;
    }

    private static Counted? Count(ImportRequest request, SiteContent content, DiagnosticBag diagnostics)
    {
        if (SheetToCount(request, diagnostics) is not var (sheet, headings))
        {
            return null;
        }

        var counter = new ListCounter(
            request.List,
            headings,
            new InstitutionMatcher(content.Institutions),
            request.AcceptLikely,
            diagnostics
        );
        return counter.Count(ListFile.RowsOf(request.List, sheet));
    }

    private static (string Sheet, Headings Headings)? SheetToCount(ImportRequest request, DiagnosticBag diagnostics)
    {
        var found = new List<(string Name, Headings Headings)>();
        foreach (var (name, rows) in ListFile.Sheets(request.List))
        {
            found.Add((name, Headings.Find(rows, request.InstitutionColumn, request.StatusColumn)));
        }

        if (request.Sheet is not null)
        {
            found.RemoveAll(each => each.Name != request.Sheet);
        }

        var lists = found.FindAll(static each => each.Headings is { Institution: >= 0, Status: >= 0 });
        if (lists is [var only])
        {
            return only;
        }

        if (lists.Count > 1)
        {
            diagnostics.Add(ImportProblems.SeveralSheets(request.List, lists.Select(static each => each.Name)));
        }
        else if (found.Exists(static each => each.Headings.Institution >= 0))
        {
            diagnostics.Add(ImportProblems.MissingHeader(request.List, $"each person's status", Headings.StatusWords, "--status-column"));
        }
        else
        {
            diagnostics.Add(ImportProblems.MissingHeader(request.List, $"institutions", Headings.InstitutionWords, "--institution-column"));
        }

        return null;
    }

    private static bool Save(
        ImportRequest request,
        SiteContent content,
        Counted counted,
        ImmutableArray<string>.Builder differences,
        DiagnosticBag diagnostics
    )
    {
        var (programmePath, institutionsPath) = (
            Path.Combine(request.Content, "programmes", request.Programme, "programme.yaml"),
            Path.Combine(request.Content, "institutions.yaml")
        );
        var (programme, institutions) = (TextLines.Read(programmePath), TextLines.Read(institutionsPath));
        var (newProgramme, newInstitutions) = (programme.Copy(), institutions.Copy());
        var source = content.Programmes.First(each => each.Slug == request.Programme).Source;
        if (
            YamlReader.Read(source, diagnostics) is not YamlMap root
            || !new ResultsEditor(newProgramme, root, diagnostics).Write(request.Period, counted)
        )
        {
            return false;
        }

        var file = SourceReader.Read(institutionsPath, InstitutionsFile(request), diagnostics);
        if (file is not null && YamlReader.Read(file, diagnostics) is YamlList list)
        {
            AliasEditor.Write(newInstitutions, list, counted.Accepted);
        }

        using var savedProgramme = new SavedFile(programmePath, newProgramme);
        using var savedInstitutions = new SavedFile(institutionsPath, newInstitutions);
        if (!IsRight(request, content, savedProgramme.Draft, diagnostics))
        {
            return false;
        }

        if (request.DryRun)
        {
            differences.AddRange(Difference.Between(ProgrammeFile(request), programme, newProgramme));
            differences.AddRange(Difference.Between(InstitutionsFile(request), institutions, newInstitutions));
            return true;
        }

        savedProgramme.Save();
        if (counted.Accepted.Length > 0)
        {
            savedInstitutions.Save();
        }

        return true;
    }

    /// <summary>Whether a build would take the programme as it is now written.</summary>
    private static bool IsRight(ImportRequest request, SiteContent content, string draft, DiagnosticBag diagnostics)
    {
        if (
            SourceReader.Read(draft, ProgrammeFile(request), diagnostics) is not { } file
            || ProgrammeReader.Read(file, diagnostics) is not { } written
        )
        {
            return false;
        }

        var changed = content with
        {
            Programmes =
            [
                .. content.Programmes.Select(each =>
                    each.Slug == request.Programme ? written with { Slug = each.Slug, Feedback = each.Feedback } : each
                ),
            ],
        };
        var found = new DiagnosticBag();
        Checks.Run(changed, request.Today, Environment.ProcessorCount, found);
        foreach (var problem in found.Sorted().Where(problem => problem.IsError && problem.Path == ProgrammeFile(request)))
        {
            diagnostics.Add(problem);
        }

        return !diagnostics.HasErrors;
    }

    private static string ProgrammeFile(ImportRequest request) =>
        $"{Folder.At(request.Content).Shown}/programmes/{request.Programme}/programme.yaml";

    private static string InstitutionsFile(ImportRequest request) => $"{Folder.At(request.Content).Shown}/institutions.yaml";
}
