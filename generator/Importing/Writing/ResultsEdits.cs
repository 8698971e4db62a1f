using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Editing;
using SiteGen.Model;
using SiteGen.Yaml;

namespace SiteGen.Importing.Writing;

/// <summary>Says which edits of <c>programme.yaml</c> write the counts of a period. All that they do not name stays as it is.</summary>
internal static class ResultsEdits
{
    private const string ParticipantsOf = "participants_of";
    private const string Participants = "participants";

    /// <summary>A new figure stands after those that come before it in the content model.</summary>
    private static readonly ImmutableArray<string> _order =
    [
        "period",
        "status",
        "revision_note",
        "unit",
        .. Figure.Counts.Select(static figure => figure.Key),
        "figures",
        "satisfaction",
        "satisfaction_responses",
        ParticipantsOf,
        Participants,
    ];

    /// <summary>A period that is not there yet becomes the first.</summary>
    public static YamlEdit NewPeriod(YamlMap programme, PeriodName period, RegistrationCounts counts)
    {
        var value = new YamlFields([
            new YamlField("period", YamlText.Plain(period.Text)),
            .. Told(counts, static _ => false).Select(static each => new YamlField(each.Key, each.Value)),
            .. IsDefault(counts) ? [] : ImmutableArray.Create(new YamlField(ParticipantsOf, Of(counts))),
            .. counts.Participants.IsEmpty ? [] : ImmutableArray.Create(new YamlField(Participants, Breakdown(counts))),
        ]);
        return programme.Find("results") is null
            ? new SetKey(YamlPath.Root, "results", new YamlItems([value]))
            : new InsertItem(PeriodPlace.Results, 0, value);
    }

    /// <summary>The edits of a period that is there, only of what differs.</summary>
    public static IEnumerable<YamlEdit> Update(PeriodPlace period, RegistrationCounts counts)
    {
        foreach (var (key, value) in Told(counts, key => period.Map.Find(key) is not null))
        {
            if (period.Number(key)?.Value != value.Text)
            {
                yield return Set(period, key, value);
            }
        }

        if (counts.BreakdownFigure is null)
        {
            yield break;
        }

        var isDefault = IsDefault(counts) && period.Map.Find(ParticipantsOf) is null;
        if (!isDefault && period.Number(ParticipantsOf)?.Value != Of(counts).Text)
        {
            yield return Set(period, ParticipantsOf, Of(counts));
        }

        foreach (var edit in UpdateBreakdown(period, counts))
        {
            yield return edit;
        }
    }

    /// <summary>Institutions that remain keep their lines and comments.</summary>
    private static IEnumerable<YamlEdit> UpdateBreakdown(PeriodPlace period, RegistrationCounts counts)
    {
        if (period.Participants is not { Entries.Length: > 0 } standing)
        {
            return counts.Participants.IsEmpty ? [] : [Set(period, Participants, Breakdown(counts))];
        }

        var path = period.Path.Key(Participants);
        if (counts.Participants.IsEmpty)
        {
            return [new RemoveNode(path)];
        }

        var ids = counts.Participants.Select(static each => each.Id).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. counts
                .Participants.Where(each => (standing.Find(each.Id)?.Value as YamlScalar)?.Value != Number(each.Count).Text)
                .Select(each => new SetKey(path, each.Id, Number(each.Count))),
            .. standing.Entries.Where(entry => !ids.Contains(entry.Key.Value)).Select(entry => new RemoveNode(path.Key(entry.Key.Value))),
        ];
    }

    /// <summary>
    /// The figures to write. That nobody dropped out or withdrew is left out, as people write it, where the key does not stand already.
    /// </summary>
    private static IEnumerable<(string Key, YamlText Value)> Told(RegistrationCounts counts, Func<string, bool> stands) =>
        counts
            .Figures.Where(each =>
                each.Count > 0 || (each.Figure != Figure.DroppedOut && each.Figure != Figure.Withdrawn) || stands(each.Figure.Key)
            )
            .Select(static each => (each.Figure.Key, Number(each.Count)));

    private static SetKey Set(PeriodPlace period, string key, YamlValue value) =>
        new(period.Path, key, value) { After = _order[.._order.IndexOf(key)] };

    private static YamlFields Breakdown(RegistrationCounts counts) =>
        new([.. counts.Participants.Select(static each => new YamlField(each.Id, Number(each.Count)))]);

    private static bool IsDefault(RegistrationCounts counts) =>
        counts.BreakdownFigure is null || counts.BreakdownFigure == Figure.Completed;

    private static YamlText Of(RegistrationCounts counts) => YamlText.Plain(counts.BreakdownFigure!.Key);

    private static YamlText Number(int number) => YamlText.Plain(number.ToString(CultureInfo.InvariantCulture));
}
