using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Rules;

/// <summary>Boundary cases of the consistency rules: one more, one less, and figures that are exempt.</summary>
public sealed class AgreementTests
{
    [Theory]
    [InlineData("registered: 10, completed: 10", "")]
    [InlineData("registered: 10, completed: 7, dropped_out: 2, withdrawn: 1", "")]
    [InlineData("registered: 10, completed: 8, dropped_out: 2, withdrawn: 1", "SG0202")]
    [InlineData("registered: 10, completed: 11", "SG0202")]
    [InlineData("registered: 10, dropped_out: 11", "SG0202")]
    [InlineData("registered: 10, withdrawn: 11", "SG0202")]
    [InlineData("registered: 0, completed: 0", "")]
    [InlineData("registered: '> 10', completed: 11", "")]
    [InlineData("registered: 10, completed: '> 11'", "")]
    [InlineData("registered: 10, completed: '~ 5', dropped_out: 11", "SG0202")]
    [InlineData("completed: 11", "")]
    public void Those_who_are_accounted_for_are_not_more_than_registered(string figures, string code) => Assert.Equal(code, Codes(figures));

    [Theory]
    [InlineData("registered: 10, completed: 9", "SG0204")]
    [InlineData("registered: 10, completed: 7, dropped_out: 2", "SG0204")]
    [InlineData("registered: 10, completed: 7, dropped_out: 2, withdrawn: 0", "SG0204")]
    [InlineData("registered: 10, dropped_out: 2", "")]
    [InlineData("registered: 10, completed: 7, dropped_out: '~ 2'", "")]
    [InlineData("registered: '~ 10', completed: 7", "")]
    [InlineData("registered: 10, completed: 7, dropped_out: kolm", "SG0109")]
    public void A_gap_is_pointed_out_where_figures_are_exact(string figures, string code) => Assert.Equal(code, Codes(figures));

    [Theory]
    [InlineData("completed: 5, participants: { aru: 2, lepa: 3 }", "")]
    [InlineData("completed: 5, participants: { aru: 2, lepa: 2 }", "SG0203")]
    [InlineData("completed: 5, participants: { aru: 3, lepa: 3 }", "SG0203")]
    [InlineData("completed: '~ 5', participants: { aru: 3, lepa: 3 }", "")]
    [InlineData("completed: 4, registered: 5, dropped_out: 1, participants_of: registered, participants: { aru: 3, lepa: 2 }", "")]
    [InlineData("completed: 5, registered: 6, dropped_out: 1, participants_of: registered, participants: { aru: 3, lepa: 2 }", "SG0203")]
    [InlineData("registered: 5, participants: { aru: 5 }", "SG0215")]
    [InlineData("completed: 5, participants_of: registered, participants: { aru: 5 }", "SG0215")]
    [InlineData("completed: 0, participants: {}", "")]
    [InlineData("participants: {}", "")]
    [InlineData("completed: viis, participants: { aru: 5 }", "SG0109")]
    [InlineData("completed: 5, participants: { aru: 0, lepa: 3 }", "SG0109")]
    public void A_breakdown_adds_up_to_the_total_that_it_is_of(string figures, string code) => Assert.Equal(code, Codes(figures));

    [Theory]
    [InlineData("2022-02-20", "")]
    [InlineData("2022-02-21", "SG0214")]
    [InlineData("2023-01-01", "SG0214")]
    public void A_statement_is_due_eleven_months_after_its_review_to_the_day(string today, string code)
    {
        using var story = new Story().Append(Story.Site, "accessibility:\n  status: full\n  reviewed: 2021-03-21\n");
        Assert.Equal(code, string.Join(' ', story.Build("--date", today).Codes));
    }

    [Theory]
    [InlineData("2022-01-20", "SG0217")]
    [InlineData("2022-01-21", "")]
    public void A_programme_is_updated_by_the_build_date(string today, string code)
    {
        using var story = new Story();
        Assert.Equal(code, string.Join(' ', story.Build("--date", today).Codes));
    }

    [Theory]
    [InlineData("prepared: 2026-11-16\n  reviewed: 2026-11-16", "")]
    [InlineData("prepared: 2026-11-17\n  reviewed: 2026-11-16", "SG0217")]
    [InlineData("prepared: 2026-11-17\n  reviewed: 2027-11-16", "SG0217 SG0217")]
    public void A_statement_is_prepared_and_reviewed_by_the_build_date(string dates, string codes)
    {
        using var story = new Story().Append(Story.Site, $"accessibility:\n  status: full\n  {dates}\n");
        Assert.Equal(codes, string.Join(' ', story.Build("--date", "2026-11-16").Codes));
    }

    [Theory]
    [InlineData("start: 2023-03-01, end: 2023-03-01", "")]
    [InlineData("start: 2023-03-02, end: 2023-03-01", "SG0208")]
    [InlineData("start: 2023-03, end: 2023-03", "")]
    [InlineData("start: 2023-03-15, end: 2023-03", "")]
    [InlineData("start: 2023-03, end: 2023-03-01", "")]
    [InlineData("start: 2023-04, end: 2023-03-31", "SG0208")]
    [InlineData("start: 2023-03-01T10:00, end: 2023-03-01T10:01", "")]
    [InlineData("start: 2023-03-01T10:00, end: 2023-03-01T10:00", "SG0208")]
    [InlineData("start: 2023-03-01T10:00, end: 2023-03-01T09:59", "SG0208")]
    [InlineData("start: 2023-03-01T10:00, end: 2023-03-01", "")]
    [InlineData("start: 2023-03-01, end: 2023-03-01T10:00", "")]
    [InlineData("start: homme, end: 2023-03-01", "SG0109")]
    [InlineData("end: 2023-03-01", "SG0107")]
    public void A_session_ends_after_it_starts_as_far_as_is_known(string session, string code)
    {
        using var story = new Story().Append(Story.Programme, $"schedule:\n  sessions:\n    - {{ {session} }}\n");
        Assert.Equal(code, string.Join(' ', story.Build().Codes));
    }

    [Theory]
    [InlineData("when: kevad 2021", "")]
    [InlineData("when: kevad 2026", "")]
    [InlineData("when: kevad 2030", "SG0223")]
    [InlineData("when: 2019–2030", "SG0223")]
    [InlineData("when: alates 2030", "")]
    [InlineData("when: kevad 2030, cancelled: true", "")]
    [InlineData("when: kevad 2030, start: 2021-03-01", "")]
    [InlineData("when: kevadel", "")]
    [InlineData("title: Avapäev", "SG0223")]
    [InlineData("title: Avapäev, cancelled: true", "")]
    [InlineData("title: Avapäev, when: kevadel", "")]
    [InlineData("start: 2021-03", "")]
    [InlineData("start: 2026-11-16", "SG0223")]
    public void An_ended_programme_has_only_sessions_that_are_over(string session, string code)
    {
        using var story = new Story().Append(
            Story.Programme,
            $"ended: true\nschedule:\n  sessions:\n    - {{ mode: online, {session} }}\n"
        );
        Assert.Equal(code, string.Join(' ', story.Build().Codes));
    }

    [Theory]
    [InlineData("2021", "2022", "")]
    [InlineData("2021", "2021-H1", "")]
    [InlineData("2021", "2021", "SG0211")]
    [InlineData("2021-Q1", "2021-Q1", "SG0211")]
    public void A_period_is_there_once(string one, string other, string code)
    {
        using var story = new Story().Append(
            Story.Programme,
            $"results:\n  - {{period: {one}, courses: 1}}\n  - {{period: {other}, courses: 1}}\n"
        );
        Assert.Equal(code, string.Join(' ', story.Build().Codes));
    }

    [Theory]
    [InlineData("satisfaction: 4.7", "SG0221")]
    [InlineData("satisfaction: 4.7, satisfaction_responses: 23", "SG0221")]
    [InlineData("satisfaction: 4.7, satisfaction_responses: '~ 40'", "SG0221")]
    [InlineData("satisfaction: 5", "SG0221")]
    [InlineData("satisfaction: 1.0, satisfaction_responses: 99", "SG0221")]
    [InlineData("satisfaction: 4.7, satisfaction_responses: 400", "")]
    [InlineData("satisfaction: 0.9, satisfaction_responses: 23", "SG0221")]
    [InlineData("satisfaction: 0, satisfaction_responses: 5", "")]
    [InlineData("satisfaction: 5.1", "")]
    [InlineData("satisfaction: 90, satisfaction_responses: 0", "SG0231")]
    [InlineData("satisfaction: 90, satisfaction_responses: 1", "SG0923")]
    [InlineData("satisfaction: 90, satisfaction_responses: '> 0'", "")]
    [InlineData("completed: '< 0'", "SG0109")]
    [InlineData("completed: '>= 0'", "SG0109")]
    [InlineData("completed: '< 1'", "")]
    [InlineData("completed: '> 0'", "")]
    [InlineData("satisfaction: 95, satisfaction_responses: 5", "")]
    [InlineData("courses: 1, registered: 9, attended: 10", "SG0222")]
    [InlineData("registered: 9, attended: 9", "")]
    [InlineData("registered: '~ 9', attended: 10", "")]
    [InlineData("attended: 5, completed: 6", "SG0222")]
    [InlineData("attended: '> 4', completed: 6", "")]
    [InlineData("note: Arvud tulevad.", "SG0220")]
    [InlineData("satisfaction_responses: 4", "SG0220")]
    [InlineData("figures: []", "SG0220")]
    [InlineData("courses: 0", "")]
    [InlineData("figures: [{label: Hinne, value: 4.7}]", "")]
    [InlineData("completed: 3, institutions: 2, participants: {aru: 2, lepa: 1}", "")]
    [InlineData("completed: 3, institutions: 3, participants: {aru: 2, lepa: 1}", "SG0218")]
    [InlineData("completed: 3, institutions: '> 5', participants: {aru: 2, lepa: 1}", "")]
    [InlineData("attended: 3, participants_of: attended, participants: {aru: 2, lepa: 1}", "")]
    [InlineData("attended: 4, participants_of: attended, participants: {aru: 2, lepa: 1}", "SG0203")]
    [InlineData("completed: 3, participants_of: attended, participants: {aru: 2, lepa: 1}", "SG0215")]
    public void Figures_mean_what_their_keys_say(string figures, string code) => Assert.Equal(code, Codes(figures));

    [Theory]
    [InlineData("courses: 1, status: revised", "SG0116")]
    [InlineData("courses: 1, status: revised, revision_note: Arv parandati.", "")]
    [InlineData("status: revised, revision_note: [Arv]", "SG0108")]
    [InlineData("courses: 1, status: provisional", "")]
    public void What_is_revised_is_explained(string figures, string code) => Assert.Equal(code, Codes(figures));

    [Theory]
    [InlineData(true, "naidis", "")]
    [InlineData(true, "aru", "SG0216")]
    [InlineData(false, "aru", "")]
    [InlineData(false, "naidis", "SG0213")]
    public void Invented_and_real_do_not_mix(bool sample, string institution, string code)
    {
        using var story = new Story().Append(
            Story.Programme,
            $"sample: {(sample ? "true" : "false")}\nresults:\n  - period: 2021\n    completed: 2\n"
                + $"    participants: {{ {institution}: 2 }}\n"
        );
        Assert.Equal(code, string.Join(' ', story.Build().Codes));
    }

    [Theory]
    [InlineData("vana", "")]
    [InlineData("tootuba", "SG0209")]
    [InlineData("vana, vana", "SG0209")]
    public void An_address_belongs_to_one_programme(string aliases, string code)
    {
        using var story = new Story().Append(Story.Programme, $"aliases: [{aliases}]\n");
        Assert.Equal(code, string.Join(' ', story.Build().Codes));
    }

    [Theory]
    [InlineData("38001085718", "SG0210")]
    [InlineData("isikukood38001085718", "SG0210")]
    [InlineData("138001085718", "SG0236")]
    [InlineData("38001085719", "")]
    [InlineData("38013085712", "")]
    public void Only_a_personal_code_is_taken_for_one(string text, string code)
    {
        using var story = new Story().Append(Story.Programme, $"notes: Number {text}.\n");
        var run = story.Build();
        Assert.Equal(code, string.Join(' ', run.Codes));
        if (code.Length > 0)
        {
            Assert.DoesNotContain(text, run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_programme_that_cannot_be_read_is_there_all_the_same()
    {
        using var story = new Story()
            .Append(Story.Programme, "related: [katki]\n")
            .With("content/programmes/katki/programme.yaml", "title: \"Katki\n");
        Assert.Equal(["SG0101"], story.Build().Codes);
    }

    [Fact]
    public void A_programme_whose_folder_has_a_wrong_name_is_there_all_the_same()
    {
        using var story = new Story();
        story
            .With("content/programmes/Teine Päev/programme.yaml", story.Read(Story.Programme))
            .Append(Story.Programme, "related: [teine-paev]\n");
        Assert.Equal(["SG0005"], story.Build().Codes);
    }

    [Fact]
    public void A_module_that_cannot_be_read_is_not_missed()
    {
        using var story = new Story().Append(
            Story.Programme,
            "modules:\n  - title: [Sissejuhatus]\nschedule:\n  sessions:\n    - module: Sissejuhatus\n"
        );
        Assert.Equal(["SG0108"], story.Build().Codes);
    }

    private static string Codes(string figures)
    {
        using var story = new Story().Append(Story.Programme, $"results:\n  - {{ period: 2021, {figures} }}\n");
        return string.Join(' ', story.Build().Codes);
    }
}
