using SiteGen.Estonian;
using SiteGen.Model;

namespace SiteGen.Pages.Findings;

/// <summary>The phrases of findings about a period: they depend on what it counts and on whether it is over.</summary>
/// <param name="IsRunning">Whether the figures may still change: the period lasts to this day or beyond, or they are provisional.</param>
internal sealed record Phrases(PeriodUnit Unit, bool IsRunning, Translations Translations)
{
    public static Phrases Of(Period period, SiteContext context) =>
        new(
            period.Unit,
            period.Status == PeriodStatus.Provisional || period.Name.Value.LastDay is not { } last || last >= context.Today,
            context.Translations
        );

    /// <summary>The label of a figure in this unit.</summary>
    public string LabelOf(Figure figure) => Translations.LabelOf(figure, Unit);

    /// <summary><c>364 inimest</c>, <c>1 meeskond</c>, <c>ühel korral</c></summary>
    public string Counted(int n) => Translations.Count($"findings.counted.{EnumKeys.Of(Unit)}", n);

    /// <param name="path">Below the tense.</param>
    public string Text(string path, params ReadOnlySpan<(string Name, string Value)> values) =>
        Translations.Text($"findings.{(IsRunning ? "running" : "past")}.{path}", values);

    public Finding Say(string path, params ReadOnlySpan<(string Name, string Value)> values) => Finding.Of(Text(path, values));

    /// <summary>Says which part of the whole it is: in words if the share is a simple one, else in percent.</summary>
    /// <param name="kind">What became of the part.</param>
    public Finding SayPart(string kind, int part, int whole)
    {
        var path = $"{kind}.{EnumKeys.Of(Unit)}";
        var all = ("all", Numbers.Whole(whole));
        if (part == whole)
        {
            return Say($"{path}.all", all);
        }

        var (share, count) = (Share.Of(part, whole), ("count", Counted(part)));
        return Unit != PeriodUnit.Participations && Shares.InWords(share)
            ? Say($"{path}.share", ("share", Translations.Of($"findings.shares.{EnumKeys.Of(Unit)}", $"of_{share.Percent}")), count, all)
            : Say($"{path}.percent", ("percent", share.Format(Translations)), count, all);
    }
}
