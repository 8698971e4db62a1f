using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace SiteGen.Tests.Comparing;

/// <summary>A programme in generated content.</summary>
/// <param name="Id">The same under every slug.</param>
internal sealed record DraftProgramme(int Id, string Slug)
{
    private static readonly CultureInfo _culture = CultureInfo.InvariantCulture;

    public ImmutableArray<string> Aliases { get; init; } = [];

    public bool Sample { get; init; }

    public DateOnly Updated { get; init; } = new(2024, 1, 1);

    public ImmutableSortedDictionary<string, DraftPeriod> Periods { get; init; } =
        ImmutableSortedDictionary.Create<string, DraftPeriod>(StringComparer.Ordinal);

    /// <summary>Whether the file is no YAML.</summary>
    public bool IsBroken { get; init; }

    /// <summary>Whether the file has a key that nobody knows.</summary>
    public bool IsFaulty { get; init; }

    /// <summary>What a reader of the data sees, by period and figure.</summary>
    public IEnumerable<((string Period, string Figure) Key, string Value)> Figures =>
        Sample
            ? []
            : Periods.SelectMany(static period => period.Value.Published, static (period, each) => ((period.Key, each.Key), each.Value));

    /// <summary>Figures without a key.</summary>
    public IEnumerable<((string Period, string Label) Key, string Value)> Others =>
        Sample
            ? []
            : Periods.SelectMany(static period => period.Value.Others, static (period, each) => ((period.Key, each.Key), each.Value));

    public string Yaml()
    {
        var yaml = new StringBuilder("title: Töötuba\n").Append(_culture, $"updated: {Updated:yyyy-MM-dd}\n");
        yaml.Append("goal: Anda ülevaade.\noutcomes:\n  - Osaleja oskab arutleda.\naudience: Töötajad.\n");
        yaml.Append("contacts:\n  - email: koolitus@example.org\n");
        yaml.Append(Sample ? "sample: true\n" : "").Append(IsFaulty ? "tundmatu_voti: 1\n" : "").Append(IsBroken ? "a: [\n" : "");
        yaml.Append(Aliases.IsEmpty ? "" : $"aliases: [{string.Join(", ", Aliases)}]\n");
        yaml.Append(Periods.IsEmpty ? "" : "results:\n");
        foreach (var (name, period) in Periods)
        {
            yaml.Append(_culture, $"  - period: \"{name}\"\n");
            yaml.Append(period.Status == "final" ? "" : $"    status: {period.Status}\n");
            yaml.Append(period.Note.Length == 0 ? "" : $"    revision_note: \"{period.Note}\"\n");
            foreach (var (figure, value) in period.Figures)
            {
                yaml.Append(_culture, $"    {figure}: \"{value}\"\n");
            }

            yaml.Append(period.Others.IsEmpty ? "" : "    figures:\n");
            foreach (var (label, text) in period.Others)
            {
                yaml.Append(_culture, $"      - label: \"{label}\"\n        value: \"{text}\"\n");
            }

            yaml.Append(period.Participants.IsEmpty ? "" : "    participants:\n");
            foreach (var (institution, count) in period.Participants)
            {
                yaml.Append(_culture, $"      {institution}: {count}\n");
            }
        }

        return yaml.ToString();
    }
}

/// <summary>A period in generated content.</summary>
internal sealed record DraftPeriod
{
    public string Status { get; init; } = "final";

    public string Note { get; init; } = "";

    public ImmutableSortedDictionary<string, string> Figures { get; init; } =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    public ImmutableSortedDictionary<string, int> Participants { get; init; } =
        ImmutableSortedDictionary.Create<string, int>(StringComparer.Ordinal);

    /// <summary>Figures without a key, by their labels.</summary>
    public ImmutableSortedDictionary<string, string> Others { get; init; } =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    public IEnumerable<KeyValuePair<string, string>> Published =>
        from figure in Participants.IsEmpty
            ? Figures
            : Figures.SetItem("institutions", Participants.Count.ToString(CultureInfo.InvariantCulture))
        where figure.Key != "satisfaction" || !IsOfFew
        select figure;

    /// <summary>Whether a satisfaction would tell what a person thinks.</summary>
    private bool IsOfFew =>
        Figures.TryGetValue("satisfaction_responses", out var answers)
        && (answers == "< 5" || int.Parse(answers.Split(' ')[^1], CultureInfo.InvariantCulture) is > 0 and < 5);
}
