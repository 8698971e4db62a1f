using System.Collections.Immutable;
using System.Globalization;

namespace SiteGen.Tests.Comparing;

/// <summary>Generated content that is edited as people do: figures, periods, programmes, names.</summary>
internal sealed record DraftSite(ImmutableList<DraftProgramme> Programmes, int Named)
{
    private static readonly string[] _periods = ["2020", "2021", "2021/2022", "2022-H1", "2022-Q3", "2023-11", "2015/"];
    private static readonly string[] _figures =
    [
        "courses",
        "registered",
        "completed",
        "dropped_out",
        "satisfaction",
        "satisfaction_responses",
    ];
    private static readonly string[] _institutions = ["aru", "lepa", "kase"];

    public static DraftSite Empty { get; } = new([], 0);

    /// <summary>The path of a programme's file in the content folder.</summary>
    public static string FileOf(DraftProgramme programme) => $"programmes/{programme.Slug}/programme.yaml";

    public DraftSite With(DraftProgramme changed) =>
        this with
        {
            Programmes = Programmes.Replace(Programmes.Find(each => each.Id == changed.Id)!, changed),
        };

    public DraftSite Edited(Random random)
    {
        if (Programmes.IsEmpty || random.Next(12) == 0)
        {
            return Added(random);
        }

        var programme = Programmes[random.Next(Programmes.Count)];
        return random.Next(14) switch
        {
            0 => this with { Programmes = Programmes.Remove(programme) },
            1 or 2 when !programme.IsBroken => (this with { Named = Named + 1 }).With(
                programme with
                {
                    Slug = NameOf(Named),
                    Aliases = programme.Aliases.Add(programme.Slug),
                }
            ),
            3 => With(programme with { Sample = !programme.Sample }),
            4 => With(programme with { IsBroken = !programme.IsBroken }),
            5 => With(programme with { IsFaulty = !programme.IsFaulty }),
            6 => With(programme with { Updated = programme.Updated.AddDays(1) }),
            _ => With(EditedPeriod(programme, random)),
        };
    }

    private static DraftProgramme EditedPeriod(DraftProgramme programme, Random random)
    {
        var name = _periods[random.Next(_periods.Length)];
        var period = programme.Periods.GetValueOrDefault(name) ?? new DraftPeriod();
        var figure = _figures[random.Next(_figures.Length)];
        return random.Next(11) switch
        {
            0 => programme with { Periods = programme.Periods.Remove(name) },
            1 => Put(period with { Status = "final", Note = "" }),
            2 => Put(period with { Status = "provisional", Note = "" }),
            3 => Put(period with { Status = "revised", Note = $"Põhjus, \\\"{random.Next(100)}\\\"" }),
            4 => Put(period with { Figures = period.Figures.Remove(figure) }),
            5 => Put(
                period with
                {
                    Participants = _institutions
                        .Where(_ => random.Next(3) > 0)
                        .ToImmutableSortedDictionary(static id => id, _ => random.Next(1, 9), StringComparer.Ordinal),
                }
            ),
            6 => Put(period with { Others = period.Others.SetItem($"Muu: {random.Next(2)}", $"umbes {random.Next(5)} | #1") }),
            7 when !period.Others.IsEmpty => Put(period with { Others = period.Others.Remove(period.Others.Keys.First()) }),
            _ => Put(period with { Figures = period.Figures.SetItem(figure, Value(figure, random)) }),
        };

        DraftProgramme Put(DraftPeriod changed) => programme with { Periods = programme.Periods.SetItem(name, changed) };
    }

    private static string Value(string figure, Random random) =>
        figure == "satisfaction" ? (random.Next(1, 1000) / 10m).ToString(CultureInfo.InvariantCulture)
        : random.Next(4) == 0
            ? ((string[])["> ", ">= ", "~ ", "< "])[random.Next(4)]
                + random.Next(1, figure == "satisfaction_responses" ? 12 : 400).ToString(CultureInfo.InvariantCulture)
        : random.Next(figure == "satisfaction_responses" ? 12 : 400).ToString(CultureInfo.InvariantCulture);

    private DraftSite Added(Random random)
    {
        var programme = new DraftProgramme(Named, NameOf(Named)) { Sample = random.Next(8) == 0 };
        for (var edits = random.Next(6); edits > 0; edits--)
        {
            programme = EditedPeriod(programme, random);
        }

        return this with
        {
            Programmes = Programmes.Add(programme),
            Named = Named + 1,
        };
    }

    private static string NameOf(int number) => string.Create(CultureInfo.InvariantCulture, $"p{number}");
}
