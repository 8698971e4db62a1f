using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Importing;
using SiteGen.Importing.Lists;
using SiteGen.Importing.Reports;
using SiteGen.Model;

namespace SiteGen.Tests.Importing;

/// <summary>The words of registration lists, each in a list of one row.</summary>
public sealed class ListWordsTests
{
    private static readonly Institution _rae = new()
    {
        Id = new("rae", default!),
        Name = "Rae vald",
        Kind = InstitutionKind.Municipality,
    };

    public static TheoryData<string> InstitutionHeadings =>
        Words(
            "asutus; asutuse nimi; organisatsioon; tööandja; töökoht; omavalitsus; "
                + "kohaliku omavalitsuse üksus; KOV; vald; linn; vald/linn; "
                + "haridusasutus; kool; lasteaed; ministeerium; esindatav asutus; keda esindate; kus töötate; teie asutus; Asutus *; "
                + "ASUTUS:; 3. Asutus; K3. Asutus; Asutus (tööandja); Tooandja; asu\u00ADtus; Asutuse\u00A0 nimi"
        );

    public static TheoryData<string> NoInstitutionHeadings =>
        Words("asutuse aadress; asutuse telefon; asutuse e-post; asutuse liik; tegevusala; osakond; maakond; firma; amet; üksus; nimi");

    public static TheoryData<string, string> StatusWords =>
        Pairs(
            (
                "completed",
                "läbinud; läbis; läbitud; edukalt läbinud; lõpetanud; tunnistus väljastatud; sai tunnistuse; arvestatud; sooritas; LABIS"
            ),
            ("attended", "osales; osalenud; osales täies mahus; kohal; kohal olnud; oli kohal; võttis osa; osavõtnud"),
            (
                "droppedout",
                "katkestanud; katkestas; jättis pooleli; ei lõpetanud; ei läbinud; "
                    + "läbimata; ei ilmunud; ei tulnud; no-show; mittearvestatud"
            ),
            (
                "withdrawn",
                "loobunud; tühistas; registreering tühistatud; teatas puudumisest; puudus põhjusega; asendatud; ei saa tulla; keeldus"
            ),
            ("registered", "registreeritud; registreerunud; kinnitatud; kinnitus saadetud; osaleb; tuleb"),
            ("ignored", "ootenimekirjas; ootel; järjekorras; reservis; kinnitamata; tagasi lükatud; ei mahtunud; duplikaat; test")
        );

    public static TheoryData<string> DoubtfulWords =>
        Words(
            "tõend; sai tõendi; A; F; 5; hea; osaliselt; "
                + "kuulaja; puudus; haige; eksmatrikuleeritud; tühistatud; tühistatud hilinenult; asendaja; "
                + "lükkas edasi; uus; esitatud; vastu võetud; töös; pooleli; õpib; koolitaja; lektor; külaline; tõlk"
        );

    public static TheoryData<string, string> AnswerHeadings =>
        Pairs(
            ("attended", "osales; osalenud; kohal; kohal käis; kohalolek; kohalviibimine; võttis osa; osavõtt (jah/ei)"),
            (
                "completed",
                "läbis; läbis koolituse; läbinud; koolitus läbitud; lõpetas; tunnistus; sai tunnistuse; läbimise kuupäev; tunnistuse nr"
            ),
            ("droppedout", "katkestas; katkestanud; katkestamine; jättis pooleli; ei ilmunud; ei tulnud kohale"),
            ("withdrawn", "loobus; loobumine; tühistas; teatas puudumisest; tühistamise kuupäev; asendaja; asendaja nimi"),
            ("registered", "registreeritud; registreerunud; kinnitatud; kinnitus saadetud"),
            ("ignored", "ootenimekiri; ootejärjekord; varunimekiri; reserv")
        );

    public static TheoryData<string> DoubtfulHeadings =>
        Words(
            "puudus; tühistatud; osaleb; tuleb; kinnitas osalemist; "
                + "tõendi nr; tõend väljastatud; 1. päev; II päev; kohal 1. päeval; 12.03.2024"
        );

    [Theory]
    [MemberData(nameof(InstitutionHeadings))]
    public void A_column_of_institutions_is_known(string heading) =>
        Assert.Equal(
            1,
            Count([
                [heading, "Staatus"],
                ["Rae vald", "läbis"],
            ]).Counts?.Completed
        );

    [Theory]
    [MemberData(nameof(NoInstitutionHeadings))]
    public void What_is_no_institution_is_not_taken_for_one(string heading) =>
        Assert.Null(
            Count([
                [heading, "Staatus"],
                ["Rae vald", "läbis"],
            ]).Counts
        );

    [Theory]
    [MemberData(nameof(StatusWords))]
    public void A_word_of_status_is_known(string status, string word) =>
        AssertOne(
            status,
            Count([
                ["Asutus", "Staatus"],
                ["Rae vald", word],
            ])
        );

    [Theory]
    [MemberData(nameof(DoubtfulWords))]
    public void A_word_that_may_mean_several_is_asked(string word)
    {
        string[][] rows =
        [
            ["Asutus", "Staatus"],
            ["Rae vald", word],
        ];
        var problems = new DiagnosticBag();
        Assert.Null(Count(rows, problems: problems).Counts);
        Assert.Contains($"`{word}`", problems.Sorted().Single().Detail.ToString(), StringComparison.Ordinal);
        var options = new ListOptions
        {
            StatusOf = ImmutableDictionary<string, RegistrationStatus>.Empty.Add(word, RegistrationStatus.Attended),
        };
        AssertOne("attended", Count(rows, options));
    }

    [Theory]
    [MemberData(nameof(AnswerHeadings))]
    public void A_column_of_yes_and_no_is_known(string status, string heading)
    {
        foreach (var yes in (string[])["jah", "x", "X", "+", "✓", "1", "TRUE", "tõene"])
        {
            AssertOne(
                status,
                Count(
                    [
                        ["Asutus", heading],
                        ["Rae vald", yes],
                    ],
                    lone: status == "ignored"
                )
            );
        }
    }

    [Theory]
    [MemberData(nameof(DoubtfulHeadings))]
    public void A_heading_that_may_mean_several_is_asked(string heading)
    {
        string[][] rows =
        [
            ["Asutus", heading],
            ["Rae vald", "jah"],
        ];
        Assert.Null(Count(rows).Counts);
        var named = new ListOptions { Columns = ImmutableDictionary<ColumnRole, string>.Empty.Add(ColumnRole.Completed, heading) };
        Assert.Equal(1, Count(rows, named).Counts?.Completed);
    }

    /// <summary>The table of columns that are read together: withdrawn, dropped out, completed, attended.</summary>
    [Theory]
    [InlineData("jah", "", "jah", "", "contradiction")]
    [InlineData("", "jah", "jah", "", "contradiction")]
    [InlineData("ei", "ei", "jah", "ei", "contradiction")]
    [InlineData("jah", "ei", "ei", "ei", "withdrawn")]
    [InlineData("ei", "jah", "ei", "jah", "droppedout")]
    [InlineData("ei", "ei", "jah", "jah", "completed")]
    [InlineData("ei", "ei", "ei", "jah", "droppedout")]
    [InlineData("ei", "ei", null, "jah", "attended")]
    [InlineData("ei", "ei", "ei", "ei", "droppedout")]
    [InlineData("ei", "ei", "ei", null, "registered")]
    [InlineData("ei", "ei", null, null, "registered")]
    public void Columns_are_read_in_the_order_of_the_table(
        string? withdrawn,
        string? dropped,
        string? completed,
        string? attended,
        string status
    )
    {
        (string Heading, string? Cell)[] columns =
        [
            ("Asutus", "Rae vald"),
            ("Loobus", withdrawn),
            ("Katkestas", dropped),
            ("Läbis", completed),
            ("Osales", attended),
        ];
        var there = columns.Where(static column => column.Cell is not null).ToArray();
        var result = Count([
            [.. there.Select(static column => column.Heading)],
            [.. there.Select(static column => column.Cell!)],
        ]);
        if (status == "contradiction")
        {
            Assert.Null(result.Counts);
        }
        else
        {
            AssertOne(status, result);
        }
    }

    [Theory]
    [InlineData(nameof(PeriodUnit.Persons), 1)]
    [InlineData(nameof(PeriodUnit.Participations), 2)]
    [InlineData(nameof(PeriodUnit.Teams), 2)]
    public void The_same_person_counts_by_the_unit_of_the_period(string unit, int expected)
    {
        string[][] rows =
        [
            ["Asutus", "E-post", "Läbis"],
            ["Rae vald", "a@b.ee", "jah"],
            ["Rae vald", "a@b.ee", "jah"],
        ];
        var result = Count(rows, new ListOptions { Unit = Enum.Parse<PeriodUnit>(unit) });
        Assert.Equal(expected, result.Counts?.Registered);
        Assert.Equal(unit == nameof(PeriodUnit.Participations), result.Report.CountedTwice);
    }

    [Fact]
    public void A_list_without_statuses_takes_the_given_one_and_tells_nothing_else()
    {
        var options = new ListOptions { Status = RegistrationStatus.Completed };
        var counts = Count(
            [
                ["Nimi", "Asutus"],
                ["Mari", "Rae vald"],
            ],
            options
        ).Counts;
        Assert.Equal((null, null, 1, null), (counts?.Registered, counts?.Attended, counts?.Completed, counts?.Withdrawn));
        Assert.Equal([("rae", 1)], counts!.Participants);

        var problems = new DiagnosticBag();
        Assert.Null(
            Count(
                [
                    ["Asutus", "Läbis"],
                    ["Rae vald", "jah"],
                ],
                options,
                problems
            ).Counts
        );
        Assert.Equal("SG0717", Assert.Single(problems.Sorted()).Descriptor.Id);
    }

    [Fact]
    public void Lists_are_added_up_and_what_is_hidden_or_no_list_is_told()
    {
        Worksheet guide = new("Juhend", [new Row(1, ["Kuidas täita"])]);
        Worksheet spring = new(
            "Kevad",
            [new Row(1, ["Asutus", "Läbis"]), new Row(2, ["Rae vald", "jah"]), new Row(5, ["Rae vald", "jah"], true)]
        );
        Worksheet autumn = new("Sügis", [new Row(1, ["Asutus", "Läbis"]), new Row(2, ["Rae vald", "jah"]), new Row(3, ["Kokku", "1"])]);
        var problems = new DiagnosticBag();
        var result = Counting(new ListOptions(), problems).Count([("a.xlsx", [guide, spring]), ("b.xlsx", [autumn])]);
        Assert.Empty(problems.Sorted());
        Assert.Equal(3, result.Counts?.Completed);
        Assert.Equal([0, 1, 1], result.Report.Sheets.Select(static sheet => sheet.HeadingRows.Length));
        Assert.Equal((2, 5, 2, 2, 1), Told(result.Report.Sheets[1]));
        Assert.Equal([3], result.Report.Sheets[2].TotalRows);

        Counting(new ListOptions(), problems).Count([("a.xlsx", [spring with { IsHidden = true }])]);
        Assert.Equal("SG0710", Assert.Single(problems.Sorted()).Descriptor.Id);

        static (int, int, int, int, int) Told(SheetReport sheet) =>
            (sheet.FirstDataRow, sheet.LastDataRow, sheet.DataRows, sheet.EmptyRows, sheet.HiddenRows);
    }

    [Fact]
    public void A_hidden_column_is_taken_only_if_it_is_named()
    {
        Worksheet sheet = new("", [new Row(1, ["Asutus", "Läbis"]), new Row(2, ["Rae vald", "jah"])]) { HiddenColumns = [1] };
        var problems = new DiagnosticBag();
        Assert.Null(Counting(new ListOptions(), problems).Count([("a.csv", [sheet])]).Counts);
        Assert.Equal("SG0710", Assert.Single(problems.Sorted()).Descriptor.Id);
        var named = new ListOptions { Columns = ImmutableDictionary<ColumnRole, string>.Empty.Add(ColumnRole.Completed, "B") };
        Assert.Equal(1, Counting(named, new DiagnosticBag()).Count([("a.csv", [sheet])]).Counts?.Completed);
    }

    [Theory]
    [InlineData(Row.Unreadable, "jah")]
    [InlineData("Rae vald", Row.Unreadable)]
    public void A_cell_that_is_needed_and_cannot_be_read_is_refused(string institution, string completed)
    {
        var problems = new DiagnosticBag();
        Assert.Null(
            Count(
                [
                    ["Asutus", "Läbis"],
                    [institution, completed],
                    ["Rae vald", "jah"],
                ],
                problems: problems
            ).Counts
        );
        var problem = Assert.Single(problems.Sorted());
        Assert.Equal(("SG0714", 2), (problem.Descriptor.Id, problem.Row));
    }

    [Theory]
    [InlineData("Läbis", true)]
    [InlineData("Loobus", true)]
    [InlineData("Osales", false)]
    [InlineData("Staatus", false)]
    public void A_date_means_yes_only_of_completing_and_withdrawing(string heading, bool isYes) =>
        Assert.Equal(
            isYes,
            Count([
                ["Asutus", heading],
                ["Rae vald", Row.Date],
            ]).Counts
                is not null
        );

    private static ListResult Count(string[][] rows, ListOptions? options = null, DiagnosticBag? problems = null, bool lone = false)
    {
        if (lone)
        {
            // The waiting list says nothing of those who are not on it.
            rows = [.. rows.Select(static (row, at) => (string[])[.. row, at == 0 ? "Läbis" : ""]), ["Rae vald", "", "jah"]];
        }

        var sheet = new Worksheet("", rows.Select(static (cells, at) => new Row(at + 1, [.. cells])));
        return Counting(options ?? new ListOptions(), problems ?? new DiagnosticBag()).Count([("list.csv", [sheet])]);
    }

    private static ListCounting Counting(ListOptions options, DiagnosticBag problems) => new([_rae], options, problems);

    private static void AssertOne(string status, ListResult result)
    {
        Assert.NotNull(result.Counts);
        Assert.Contains(
            Enum.Parse<RegistrationStatus>(status, ignoreCase: true),
            result.Report.Statuses.Select(static each => each.Status)
        );
        Assert.Equal(status == "ignored" ? 0 : 1, result.Counts.Registered - (result.Report.Statuses.Length - 1));
    }

    private static TheoryData<string> Words(string words) => [.. words.Split(';', StringSplitOptions.TrimEntries)];

    private static TheoryData<string, string> Pairs(params (string Group, string Words)[] groups)
    {
        var data = new TheoryData<string, string>();
        foreach (var (group, words) in groups)
        {
            foreach (var word in words.Split(';', StringSplitOptions.TrimEntries))
            {
                data.Add(group, word);
            }
        }

        return data;
    }
}
