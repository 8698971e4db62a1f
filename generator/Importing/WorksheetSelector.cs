using SiteGen.Diagnostics;
using SiteGen.Importing.Lists;

namespace SiteGen.Importing;

/// <summary>The worksheet to import.</summary>
internal sealed record SelectedWorksheet(string Name, ListHeader Header);

/// <summary>Selects the one worksheet of a file that holds a registration list.</summary>
internal static class WorksheetSelector
{
    /// <returns>Null if there is not exactly one, which is reported.</returns>
    /// <exception cref="UnreadableListException">The file is no list that can be read.</exception>
    public static SelectedWorksheet? Select(ImportRequest request, DiagnosticBag diagnostics)
    {
        // Worksheets are streamed: read the header of each before moving to the next.
        var worksheets = ListFile
            .Worksheets(request.List)
            .Select(each => new SelectedWorksheet(each.Name, ListHeader.Find(each.Rows, request.InstitutionColumn, request.StatusColumn)))
            .ToList();
        if (request.Worksheet is { } wanted)
        {
            worksheets.RemoveAll(each => each.Name != wanted);
        }

        var lists = worksheets.FindAll(static each => each.Header.IsComplete);
        if (lists is [var only])
        {
            return only;
        }

        diagnostics.Add(
            lists.Count > 1 ? ImportProblems.SeveralSheets(request.List, lists.Select(static each => each.Name))
            : worksheets.Exists(static each => each.Header.InstitutionColumn >= 0)
                ? ImportProblems.MissingHeader(request.List, $"each person's status", ListHeader.StatusNames, "--status-column")
            : ImportProblems.MissingHeader(request.List, $"institutions", ListHeader.InstitutionNames, "--institution-column")
        );
        return null;
    }
}
