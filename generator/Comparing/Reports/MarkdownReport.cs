using SiteGen.Diagnostics;

namespace SiteGen.Comparing.Reports;

/// <summary>The comparison as Markdown for a comment on a forge.</summary>
internal sealed class MarkdownReport(Language language, SourceLink link)
{
    /// <summary>In characters. Forges cut or refuse comments of more than 65 536.</summary>
    private const int Limit = 60_000;

    public string Write(Comparison comparison)
    {
        var (head, totals) = ($"**{Said(ChangeWords.Verdict(comparison))}**\n", Totals(comparison));
        if (comparison.HidesBreakdowns)
        {
            head += $"\n{Said(ChangeWords.Hidden)}\n";
        }

        var body = new LimitedText(Limit - head.Length - totals.Length - Pointer(int.MaxValue).Length);
        body.AddTable($"\n### {Said($"Needs a decision")}\n\n{Header()}", comparison.Undecided.Select(Row));
        body.AddTable($"\n### {Said($"Explained")}\n\n{Header()}", comparison.Explained.Select(Row));
        body.AddTable(
            $"\n<details><summary>{Said($"Breakdowns")}</summary>\n\n{BreakdownHeader()}",
            comparison.Breakdowns.SelectMany(Rows),
            "\n</details>\n"
        );
        return head + body + (body.Left > 0 ? Pointer(body.Left) : "") + totals;
    }

    private string Header() =>
        Line($"Where", $"Period", $"Figure", $"Was", $"Is now", $"Difference", $"Why") + "| --- | --- | --- | ---: | ---: | ---: | --- |\n";

    private string BreakdownHeader() =>
        Line($"Where", $"Period", $"Id of institution", $"Was", $"Is now", $"Difference") + "| --- | --- | --- | ---: | ---: | ---: |\n";

    private string Row(Change change) =>
        Cells(
            Subject(change),
            change.Period?.Text ?? "",
            change.Label.Length > 0 ? MarkdownText.Code(change.Label) : Said(ChangeWords.What(change)),
            MarkdownText.Code(change.Was),
            MarkdownText.Code(change.Is),
            change.Difference,
            string.Join("; ", change.Reasons.Select(Why))
        );

    private string Subject(Change change)
    {
        var name = MarkdownText.Code(change.Subject);
        return link.To(change) is { } address ? $"[{name}]({address})"
            : change.Place is { } place ? $"{name} ({MarkdownText.Code(SourceLink.Line(place))})"
            : name;
    }

    private string Why(Reason reason) =>
        Said(reason.Kind.Text) + (reason.Note is { Length: > 0 } note ? $": {MarkdownText.Code(note)}" : "");

    private static IEnumerable<string> Rows(BreakdownChange change) =>
        change.Entries.Select(entry =>
            Cells(
                MarkdownText.Code(change.Programme),
                change.Period.Text,
                MarkdownText.Code(entry.Institution),
                $"{entry.Was}",
                $"{entry.Is}",
                FigureChanges.Signed((entry.Is ?? 0) - (entry.Was ?? 0))
            )
        );

    private string Totals(Comparison comparison) =>
        $"\n### {Said($"Totals of the site")}\n\n"
        + Line($"", $"Was", $"Is now", $"Difference")
        + "| --- | ---: | ---: | ---: |\n"
        + string.Concat(
            comparison.Totals.Select(total =>
                Cells(Said(ChangeWords.What(total)), $"{total.Was}", $"{total.Is}", FigureChanges.Signed(total.Is - total.Was))
            )
        );

    private string Pointer(int left) =>
        $"\n{Said($"rows left out here: {left}; `sitegen diff` with `--format text` shows the whole comparison")}\n";

    private string Line(params Message[] cells) => Cells([.. cells.Select(Said)]);

    private static string Cells(params string[] cells) => $"| {string.Join(" | ", cells)} |\n";

    private string Said(Message message) => language.Format(message);
}
