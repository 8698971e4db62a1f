using System.Globalization;
using SiteGen.Diagnostics;
using SiteGen.Importing.Names;
using SiteGen.Model;

namespace SiteGen.Importing.Reports;

/// <summary>The report in sentences, for an official to check the count by.</summary>
internal static class ReportText
{
    private const string Indent = "  ";

    public static IEnumerable<Message> Lines(ImportReport report)
    {
        foreach (var line in report.Sheets.SelectMany(Sheet))
        {
            yield return line;
        }

        if (!report.Statuses.IsEmpty)
        {
            yield return $"statuses:";
            foreach (var each in report.Statuses)
            {
                yield return each.Words.IsEmpty
                    ? (Message)$"{Indent}{Status(each.Status)}: {each.People}"
                    : $"{Indent}{Status(each.Status)}: {each.People} ({Quoted(each.Words)})";
            }
        }

        if (!report.Institutions.IsEmpty)
        {
            yield return $"institutions:";
            foreach (var each in report.Institutions)
            {
                yield return $"{Indent}{each.Institution.Name} (`{each.Institution.Id.Value}`): {each.People}{Spellings(each)}";
            }
        }

        if (report.Repeated > 0)
        {
            yield return report.CountedTwice
                ? $"people in the lists more than once: {report.Repeated}; each row was counted, since the unit is not persons"
                : (Message)$"people in the lists more than once: {report.Repeated}; each was counted once, since the unit is persons";
        }
    }

    /// <summary>What is written, in one line.</summary>
    public static Message Figures(RegistrationCounts counts) =>
        Message.List([
            .. counts.Figures.Select(static each => Figure(each.Figure, each.Count)),
            $"institutions: {counts.Participants.Length}",
        ]);

    private static IEnumerable<Message> Sheet(SheetReport sheet)
    {
        var name = sheet.Name.Length == 0 ? Message.Verbatim(sheet.Path) : $"{sheet.Path}, sheet `{sheet.Name}`";
        if (sheet.HeadingRows.IsEmpty)
        {
            yield return $"{name}: no list, left out";
            yield break;
        }

        yield return sheet.DataRows == 0
            ? (Message)$"{name}: heading in row {Rows(sheet.HeadingRows)}, no people"
            : $"{name}: heading in row {Rows(sheet.HeadingRows)}, people in rows {sheet.FirstDataRow} to {sheet.LastDataRow}: "
                + $"{sheet.DataRows}";
        if (sheet.HiddenRows > 0)
        {
            yield return $"{Indent}hidden rows, which were counted too: {sheet.HiddenRows}";
        }

        if (sheet.EmptyRows > 0)
        {
            yield return $"{Indent}empty rows: {sheet.EmptyRows}";
        }

        if (!sheet.TotalRows.IsEmpty)
        {
            yield return $"{Indent}rows of totals, which were left out: {Rows(sheet.TotalRows)}";
        }

        foreach (var column in sheet.Columns.Where(static column => column.Role != ColumnRole.Other))
        {
            var letter = ColumnLetters.Of(column.Number);
            yield return column.Heading is { } heading
                ? $"{Indent}{letter} `{heading}`: {Role(column.Role)}"
                : (Message)$"{Indent}{letter}: {Role(column.Role)}";
        }

        var others = string.Join(
            ", ",
            sheet.Columns.Where(static column => column.Role == ColumnRole.Other).Select(static column => ColumnLetters.Of(column.Number))
        );
        if (others.Length > 0)
        {
            yield return $"{Indent}not read: {others}";
        }
    }

    /// <summary>Only spellings that are not the name itself tell anything.</summary>
    private static Message Spellings(InstitutionReport institution)
    {
        Message[] others =
        [
            .. institution
                .Spellings.Where(spelling => spelling.Spelling != institution.Institution.Name)
                .Select(static spelling => (Message)$"`{spelling.Spelling}` {Basis(spelling.Basis)}"),
        ];
        return others.Length == 0 ? (Message)$"" : $", as {Message.List(others)}";
    }

    private static Message Basis(MatchBasis basis) =>
        basis switch
        {
            MatchBasis.Name => $"(a name or alias)",
            MatchBasis.Form => $"(a form of the name)",
            MatchBasis.RegistryCode => $"(by registry code)",
            _ => $"(likely, accepted)",
        };

    private static Message Status(RegistrationStatus status) =>
        status switch
        {
            RegistrationStatus.Registered => $"registered, nothing more is known",
            RegistrationStatus.Attended => $"attended, nothing more is known",
            RegistrationStatus.Completed => $"completed",
            RegistrationStatus.DroppedOut => $"dropped out",
            RegistrationStatus.Withdrawn => $"withdrew",
            _ => $"took no place, in no figure",
        };

    private static Message Figure(Figure figure, int count) =>
        figure == Model.Figure.Registered ? $"registered: {count}"
        : figure == Model.Figure.Attended ? $"attended: {count}"
        : figure == Model.Figure.Completed ? $"completed: {count}"
        : figure == Model.Figure.DroppedOut ? (Message)$"dropped out: {count}"
        : $"withdrawn: {count}";

    private static Message Role(ColumnRole role) =>
        role switch
        {
            ColumnRole.Institution => $"institution",
            ColumnRole.RegistryCode => $"registry code",
            ColumnRole.Status => $"what became of the person",
            ColumnRole.Registered => $"registered, yes or no",
            ColumnRole.Attended => $"attended, yes or no",
            ColumnRole.Completed => $"completed, yes or no",
            ColumnRole.DroppedOut => $"dropped out, yes or no",
            ColumnRole.Withdrawn => $"withdrew, yes or no",
            ColumnRole.Waiting => $"on the waiting list, yes or no",
            ColumnRole.Name => $"name, compared only where people share an e-mail address",
            _ => $"tells people apart, never shown",
        };

    private static string Rows(IEnumerable<int> rows) =>
        string.Join(", ", rows.Select(static row => row.ToString(CultureInfo.InvariantCulture)));

    private static string Quoted(IEnumerable<string> words) => string.Join(", ", words.Select(static word => $"`{word}`"));
}
