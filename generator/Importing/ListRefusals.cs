using SiteGen.Diagnostics;
using SiteGen.Importing.Lists;

namespace SiteGen.Importing;

/// <summary>Reports the rows that say nothing certain of what became of a person.</summary>
internal sealed class ListRefusals(ListTally tally, DiagnosticBag diagnostics)
{
    public void Report()
    {
        foreach (var (columns, rows) in tally.Contradictions)
        {
            diagnostics.Add(ListProblems.Contradiction(rows.Path, rows.FirstRow, columns, (rows.Count, rows.Rows)));
        }

        foreach (var (word, rows) in tally.UnknownWords)
        {
            Message shown = word switch
            {
                "" => $"(not shown)",
                Row.Date => $"(date)",
                _ => Message.Verbatim(word),
            };
            diagnostics.Add(
                ListProblems.UnknownStatus(rows.Path, rows.FirstRow, shown, IsWord(word) ? word : "…", (rows.Count, rows.Rows))
            );
        }

        if (tally.WithoutStatus is { Count: > 0 } empty)
        {
            diagnostics.Add(ListProblems.NoStatus(empty.Path, empty.FirstRow, (empty.Count, empty.Rows)));
        }

        if (tally.WithoutInstitution is { Count: > 0 } nowhere)
        {
            diagnostics.Add(ListProblems.NoInstitution(nowhere.Path, nowhere.FirstRow, (nowhere.Count, nowhere.Rows)));
        }

        foreach (var (path, row) in tally.OtherHeadings)
        {
            diagnostics.Add(ListProblems.OtherHeading(path, row));
        }

        if (tally.Unreadable is { Count: > 0 } unreadable)
        {
            diagnostics.Add(ListProblems.UnreadableCells(unreadable.Path, unreadable.FirstRow, (unreadable.Count, unreadable.Rows)));
        }

        if (tally.People.Contradicting is { Count: > 0 } twice)
        {
            diagnostics.Add(ListProblems.Repeated(twice.Path, twice.FirstRow, (twice.Count, twice.Rows)));
        }
    }

    private static bool IsWord(string word) => word.Length > 0 && word != Row.Date;
}
