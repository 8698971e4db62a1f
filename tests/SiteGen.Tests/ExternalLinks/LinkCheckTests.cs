using System.Text.RegularExpressions;
using SiteGen.Auditing;
using SiteGen.Diagnostics;
using SiteGen.ExternalLinks;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.ExternalLinks;

/// <summary>Links are opened politely, and whatever a server does, the check ends and says in words what a reader would meet.</summary>
public sealed class LinkCheckTests : IDisposable
{
    private static readonly DateOnly _today = new(2026, 5, 20);

    private readonly MisbehavingServer _server = new();

    /// <summary>Only the server of the test may be reached, and nothing waits longer than it must.</summary>
    private LinkRules Rules =>
        new()
        {
            Allows = end => end.Port == _server.Port,
            Pause = TimeSpan.Zero,
            Wait = TimeSpan.Zero,
        };

    public void Dispose() => _server.Dispose();

    [Theory]
    [InlineData("fine", "HEAD")]
    [InlineData("no-head", "HEAD GET")]
    [InlineData("head-lies", "HEAD GET")]
    [InlineData("endless-body", "HEAD")]
    [InlineData("moved", "HEAD HEAD")]
    [InlineData("busy-once", "HEAD GET")]
    public async Task What_a_reader_can_open_is_fine(string path, string asked)
    {
        Assert.Equal(LinkAnswer.Fine, await Open(_server.Url(path)));
        // The library by itself asks again where a host hangs up early.
        Assert.Matches(
            "^" + Regex.Replace(asked, "[A-Z]+", "$&( $&)*") + "$",
            string.Join(' ', _server.Requests.Select(static request => request.Split(' ')[0]))
        );
    }

    /// <param name="requests">The library by itself asks four times where a host hangs up.</param>
    [Theory]
    [InlineData("missing", "`127.0.0.1` answers with the error 404", 2)]
    [InlineData("gone", "`127.0.0.1` answers with the error 410", 2)]
    [InlineData("busy", "`127.0.0.1` answers with the error 503", 6)]
    [InlineData("hangs-up", "no connection to `127.0.0.1`", 12, false)]
    [InlineData("rubbish", "no connection to `127.0.0.1`", 3, false)]
    [InlineData("endless-head", "no connection to `127.0.0.1`", 3, false)]
    [InlineData("loop", "it leads on and on: after 10 redirects there is still no page", 11)]
    [InlineData("to-file", "it leads on to `file:///etc/passwd`, which is no web address", 1)]
    public async Task What_a_reader_cannot_open_is_told_and_what_may_pass_is_tried_three_times(
        string path,
        string reason,
        int requests,
        bool answers = true
    )
    {
        var answer = await Open(_server.Url(path));
        Assert.Equal((answers ? LinkState.Broken : LinkState.Unanswered, reason), (answer.State, Language.English.Format(answer.Reason!)));
        Assert.Equal(requests, _server.Requests.Length);
    }

    [Fact]
    public async Task A_host_that_is_silent_is_not_waited_for()
    {
        var (answers, _) = await OpenAll(Rules with { Timeout = TimeSpan.FromSeconds(1) }, _server.Url("silent"));
        var reason = Assert.Single(answers).Answer.Reason!;
        Assert.Equal("`127.0.0.1` did not answer within 1 seconds", Language.English.Format(reason));
    }

    [Fact]
    public async Task Of_a_host_that_refuses_programs_nothing_can_be_told() =>
        Assert.Equal(LinkState.Untold, (await Open(_server.Url("refuses"))).State);

    [Theory]
    [InlineData("http://127.0.0.1:1/", "127.0.0.1")]
    [InlineData("http://localhost:1/", "localhost")]
    [InlineData("http://[::1]:1/", "[::1]")]
    [InlineData("http://10.0.0.5/", "10.0.0.5")]
    [InlineData("http://2130706433:1/", "127.0.0.1")]
    public async Task Nobody_is_led_into_a_private_network(string link, string host)
    {
        var answer = await Open(link);
        Assert.Equal(
            (LinkState.NotPublic, $"`{host}` is in a private network; nobody outside can open it"),
            (answer.State, Language.English.Format(answer.Reason!))
        );
    }

    [Fact]
    public async Task Nor_by_a_redirect()
    {
        Assert.Equal(LinkState.NotPublic, (await Open(_server.Url("to-inner"))).State);
        Assert.Equal(["HEAD /to-inner"], _server.Requests);
    }

    [Fact]
    public async Task Without_rules_of_a_test_this_machine_is_private()
    {
        var (answers, _) = await OpenAll(LinkRules.Default, _server.Url("fine"));
        Assert.Equal(LinkState.NotPublic, Assert.Single(answers).Answer.State);
        Assert.Empty(_server.Requests);
    }

    [Fact]
    public async Task A_page_is_opened_once_whatever_part_of_it_is_linked()
    {
        var (answers, _) = await OpenAll(Rules, _server.Url("fine#a"), _server.Url("fine#b"), _server.Url("fine"));
        Assert.All(answers, static each => Assert.Equal(LinkAnswer.Fine, each.Answer));
        Assert.Equal(["HEAD /fine"], _server.Requests);
    }

    [Fact]
    public async Task A_few_hosts_are_asked_at_a_time_and_each_one_thing_after_the_other()
    {
        await OpenAll(
            Rules,
            [
                .. from host in Enumerable.Range(1, 8)
                from page in Enumerable.Range(1, 4)
                select _server.Url($"slow?{page}", $"127.0.0.{host}"),
            ]
        );
        Assert.Equal(32, _server.Requests.Length);
        Assert.InRange(_server.MostAtOnce, 2, Rules.Hosts);
        Assert.Equal(1, _server.MostOfOneHost);
    }

    [Fact]
    public async Task What_worked_is_not_opened_for_a_week_and_what_did_not_is()
    {
        string[] links = [_server.Url("fine"), _server.Url("gone")];
        var (_, record) = await OpenAll(Rules, links);
        Assert.Equal([_server.Url("fine")], record.Worked.Keys);
        using var folder = new Story();
        var content = folder.At("content");
        (LinkRecord.Read(content, _today) with { Worked = record.Worked }).Write();

        Assert.Equal(["HEAD /gone", "GET /gone"], await Again(6));
        Assert.Equal(["HEAD /fine", "HEAD /gone", "GET /gone"], await Again(7));

        async Task<string[]> Again(int days)
        {
            var before = _server.Requests.Length;
            await LinkCheck.Run(Links(links), LinkRecord.Read(content, _today.AddDays(days)), Rules, _today.AddDays(days), default);
            return _server.Requests[before..];
        }
    }

    /// <summary>One link that works, or a host that answers with an error, shows that the machine is not to blame.</summary>
    [Theory]
    [InlineData("a.invalid b.invalid c.invalid", 1)]
    [InlineData("a.invalid b.invalid a.invalid", 3)]
    [InlineData("a.invalid b.invalid c.invalid fine", 3)]
    [InlineData("a.invalid b.invalid c.invalid gone", 4)]
    public async Task A_machine_without_a_network_is_told_once(string links, int warnings)
    {
        string[] urls = [.. links.Split(' ').Select((link, at) => link.Contains('.') ? $"http://{link}/{at}" : _server.Url(link))];
        var (answers, _) = await OpenAll(Rules, urls);
        var problems = LinkCheck.Problems(answers, "content").ToArray();
        Assert.Equal(warnings, problems.Length);
        Assert.Equal(
            warnings == 1,
            problems.Any(static each => each.Detail.ToString().StartsWith("links: 3, hosts: 3; not one", StringComparison.Ordinal))
        );
    }

    [Fact]
    public void The_command_names_the_place_and_publishes_nothing()
    {
        using var story = new Story().Append(Story.Programme, "links: [{title: Kogemus, url: \"https://naabrid.invalid/\"}]\n");
        var run = Check(story);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("programme.yaml", run.Error, StringComparison.Ordinal);
        Assert.Contains("SG0811: external link does not work", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(story.At("site")));
        Assert.True(File.Exists(story.At(".sitegen-links.json")));
    }

    [Fact]
    public void What_is_no_record_of_ours_stays()
    {
        using var story = new Story().With(".sitegen-links.json", "minu märkmed\n");
        var run = Check(story);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(".sitegen-links.json", run.Error, StringComparison.Ordinal);
        Assert.Equal("minu märkmed\n", story.Read(".sitegen-links.json"));
    }

    private static Run Check(Story story)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        string[] call =
        [
            "check",
            "--links",
            "--content",
            story.At("content"),
            "--templates",
            Repository.Templates,
            "--date",
            $"{_today:O}",
        ];
        return new Run(Program.Run(call, output, error), output.ToString(), error.ToString());
    }

    private async Task<LinkAnswer> Open(string link) => Assert.Single((await OpenAll(Rules, link)).Answers).Answer;

    private static Task<(IReadOnlyList<(ExternalLink Link, LinkAnswer Answer)> Answers, LinkRecord Record)> OpenAll(
        LinkRules rules,
        params string[] links
    ) => LinkCheck.Run(Links(links), new LinkRecord("", new Dictionary<string, DateOnly>()), rules, _today, default);

    private static ExternalLink[] Links(string[] links) =>
        Array.ConvertAll(links, static link => new ExternalLink(link, 1, null, "a.yaml"));
}
