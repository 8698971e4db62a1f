using SiteGen.Diagnostics;

namespace SiteGen.Comparing.Reports;

/// <summary>The words of a comparison that all its forms share.</summary>
internal static class ChangeWords
{
    /// <summary>The result in one line.</summary>
    public static Message Verdict(Comparison comparison) =>
        comparison.IsEmpty ? $"no published figure, programme or address changes"
        : comparison.Undecided.IsEmpty
            ? (Message)$"nothing needs a decision; explained: {comparison.Explained.Length}, breakdowns: {comparison.Breakdowns.Length}"
        : $"needs a decision: {comparison.Undecided.Length}; explained: {comparison.Explained.Length}, "
            + $"breakdowns: {comparison.Breakdowns.Length}";

    public static Message Hidden { get; } = $"counts by institution are not compared, because small ones may be protected";

    /// <summary>What changed: the key of the content, or a word.</summary>
    public static Message What(Change change) =>
        change.Kind switch
        {
            ChangeKind.Figure => Message.Verbatim(change.Figure!.Key),
            ChangeKind.Breakdown => Message.Verbatim("participants"),
            ChangeKind.Unit => Message.Verbatim("unit"),
            ChangeKind.Updated => Message.Verbatim("updated"),
            ChangeKind.Programme => $"programme",
            ChangeKind.Institution => $"institution",
            ChangeKind.Address => $"address",
            _ => $"file",
        };

    public static Message What(SiteTotal total) =>
        (total.Figure, total.Unit) switch
        {
            (null, _) => $"programmes",
            (var figure, null) => Message.Verbatim(figure.Key),
            (var figure, var unit) => Message.Verbatim($"{figure.Key} ({PeriodChanges.Word(unit.Value)})"),
        };
}
