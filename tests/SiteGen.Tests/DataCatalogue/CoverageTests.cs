using SiteGen.Tests.Stories;

namespace SiteGen.Tests.DataCatalogue;

/// <summary>The days that the catalogue says the data is about, and when it changed.</summary>
public sealed class CoverageTests : IDisposable
{
    private readonly Story _story = new();

    public void Dispose() => _story.Dispose();

    [Theory]
    [InlineData("results: [{period: 2021, courses: 1}]", "2021-01-01 2021-12-31")]
    [InlineData("results: [{period: 2021-Q3, courses: 1}, {period: 2019-11/2020-02, courses: 1}]", "2019-11-01 2021-09-30")]
    [InlineData("results: [{period: 2015/, courses: 1}, {period: 2021, courses: 1}]", "2015-01-01")]
    [InlineData("schedule: {sessions: [{start: 2022-05-04T10:00, end: 2022-05-06}]}", "2022-05-04 2022-05-06")]
    [InlineData("schedule: {sessions: [{dates: [2022-05-04, 2022-06-01]}]}", "2022-05-04 2022-06-01")]
    [InlineData("schedule: {sessions: [{start: 2024-02}]}", "2024-02-01 2024-02-29")]
    [InlineData("results: [{period: 2021, courses: 1}]\nschedule: {sessions: [{start: 2022-05-04}]}", "2021-01-01 2022-05-04")]
    [InlineData("results: [{period: 2021}]", "")]
    [InlineData("schedule: {sessions: [{start: 2022-05-04, cancelled: true}, {when: kevad 2023}]}", "")]
    [InlineData("sample: true\nresults: [{period: 2021, courses: 1}]", "")]
    [InlineData("", "")]
    public void It_spans_figures_and_sessions(string programme, string days)
    {
        var said = _story.Append(Story.Programme, programme + "\n").Built().Read("site/andmed/kataloog.ttl");
        string[] expected = days.Length == 0 ? [] : days.Split(' ');
        Assert.Equal(expected, Days(said, "dcat:startDate").Concat(Days(said, "dcat:endDate")));
    }

    [Theory]
    [InlineData("2026-02-01", "2026-02-01")]
    [InlineData("2020-02-01", "2022-01-21")]
    public void It_changed_when_a_programme_was_last_updated(string updated, string modified)
    {
        var other = _story.Read(Story.Programme).Replace("2022-01-21", updated, StringComparison.Ordinal);
        var sample = _story.Read(Story.Programme).Replace("2022-01-21", "2026-11-01\nsample: true", StringComparison.Ordinal);
        _story.With("content/programmes/teine/programme.yaml", other).With("content/programmes/naide/programme.yaml", sample);
        Assert.Equal([modified], Days(_story.Built().Read("site/andmed/kataloog.ttl"), "dct:modified").Distinct());
    }

    [Fact]
    public void Without_programmes_it_is_of_the_day_of_the_build()
    {
        _story.Append(Story.Programme, "sample: true\n").Built("--date", "2026-03-04");
        Assert.Equal(["2026-03-04"], Days(_story.Read("site/andmed/kataloog.ttl"), "dct:modified").Distinct());
    }

    private static IEnumerable<string> Days(string catalogue, string property) =>
        catalogue
            .Split('\n')
            .Where(line => line.Trim().StartsWith(property, StringComparison.Ordinal))
            .Select(static line => line.Split('"')[1]);
}
