using System.Collections.Immutable;
using SiteGen.Estonian;
using SiteGen.Model;

namespace SiteGen.Pages.Findings;

/// <summary>How many of the municipalities, or else counties, took part: <c>Esindatud oli 56 omavalitsust 79-st.</c></summary>
internal static class ReachFinding
{
    /// <summary>Of fewer, it could be seen where a person works.</summary>
    private const int MinTotal = 5;

    public static Finding? Of(Programme programme, Period period, SiteContext context, Phrases phrases)
    {
        if (period.Breakdown is not { Total: >= MinTotal, IsFolded: false } breakdown)
        {
            return null;
        }

        var reached = context.Directory.LargestFirst(breakdown);
        Institution[] municipalities =
        [
            .. reached
                .Select(static each => each.Institution)
                .Where(each => each.IsMunicipality(programme.Sample))
                .Select(static each => each.Institution),
        ];
        var counties = reached.Select(static each => each.Institution.County.Name).ToHashSet(StringComparer.Ordinal);
        return Of(
            new Reach(
                municipalities.Length,
                context.Directory.Coverage(programme, breakdown).All,
                municipalities is [var only] ? only.Name : null,
                [.. Counties.All.Where(counties.Contains)],
                !counties.Contains(null)
            ),
            isOfRegistered: breakdown.Of == BreakdownTotal.Registered,
            phrases
        );
    }

    public static Finding? Of(Reach reach, bool isOfRegistered, Phrases phrases)
    {
        var among = ("among", phrases.Translations.Of("findings.among", phrases.Unit));
        var (count, all) = (("count", Numbers.Whole(reach.Municipalities)), ("all", Numbers.Whole(reach.AllMunicipalities)));
        return reach.Municipalities switch
        {
            0 => OfCounties(reach, phrases, Say),
            1 => Say("one", ("name", reach.Only ?? "")),
            var some when some == reach.AllMunicipalities => Say("all", all),
            _ when reach.Counties.Length == Counties.All.Length => Say("some_in_all_counties", count, all, AllCounties("counties")),
            _ => Say("some", count, all),
        };

        Finding Say(string form, params ReadOnlySpan<(string Name, string Value)> values) =>
            phrases.Say($"reach.{(isOfRegistered ? "registered" : "participants")}.{form}", [among, .. values]);
    }

    /// <summary>What is missing is said only if every county is known.</summary>
    private static Finding? OfCounties(Reach reach, Phrases phrases, Form say)
    {
        var (count, all) = (("count", Numbers.Whole(reach.Counties.Length)), AllCounties("all"));
        string[] missing = [.. Counties.All.Except(reach.Counties, StringComparer.Ordinal).Select(Counties.ShortName)];
        return missing switch
        {
            [] => say("all_counties", all),
            _ when reach.Counties.IsEmpty || !reach.KnowsCounties => null,
            [var one] => say("all_counties_but_one", count, all, ("county", one)),
            [var one, var other] => say("all_counties_but_two", count, all, ("county", one), ("other", other)),
            _ when reach.Counties is not [var only] => say("some_counties", count, all),
            _ => phrases.Unit == PeriodUnit.Persons ? say("one_county", ("county", Counties.ShortName(reach.Counties[0]))) : null,
        };
    }

    private static (string Name, string Value) AllCounties(string name) => (name, Numbers.Whole(Counties.All.Length));

    private delegate Finding Form(string form, params ReadOnlySpan<(string Name, string Value)> values);
}

/// <param name="Only">The name of the municipality if there is only one.</param>
/// <param name="Counties">The full names of the counties, each once.</param>
/// <param name="KnowsCounties">Whether the county of each institution is known.</param>
internal sealed record Reach(
    int Municipalities,
    int AllMunicipalities,
    string? Only,
    ImmutableArray<string> Counties,
    bool KnowsCounties = true
);
