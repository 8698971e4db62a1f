using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using SiteGen.Diagnostics;
using SiteGen.Preview;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Preview;

/// <summary>What <c>serve</c> says in the terminal and over a page.</summary>
public sealed class ServingTests
{
    [Fact]
    public void A_port_in_use_is_a_failure_of_the_machine()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;
        using var story = new Story();
        using var error = new StringWriter();
        var code = Program.Run(
            ["serve", "--poll", "--port", $"{port}", "--content", story.At("content"), "--templates", Repository.Templates],
            TextWriter.Null,
            error
        );
        Assert.Equal(3, code);
        Assert.Equal($"port {port} is in use or not allowed; choose another, or omit `--port`", error.ToString().Trim());
    }

    /// <summary>The sentence is true wherever the page is shown, and for pages that are not there.</summary>
    [Theory]
    [InlineData("/koolitused/tootuba/", "See on lehe viimane korras versioon.")]
    [InlineData("/koolitused/puudub/", "Sellest lehest ei ole korras versiooni.")]
    public async Task A_page_says_which_version_it_is(string path, string said)
    {
        using var story = new Story();
        await using var server = (await PreviewServer.Start(story.Request(), Language.Estonian, 0))!;
        server.Site.Rebuild();
        story.Append(Story.Programme, "related: [puudub]\n");
        server.Site.Rebuild();
        Assert.Equal(said, await Heading(server, path));
    }

    [Fact]
    public async Task Without_a_first_version_no_page_claims_to_be_one()
    {
        using var story = new Story().Append(Story.Programme, "related: [puudub]\n");
        await using var server = (await PreviewServer.Start(story.Request(), Language.English, 0))!;
        server.Site.Rebuild();
        Assert.Equal("There is no version of this page without errors.", await Heading(server, "/"));
    }

    private static async Task<string> Heading(PreviewServer server, string path)
    {
        using var client = new HttpClient();
        await using var state = await client.GetStreamAsync(
            new Uri(server.Address, $"{PreviewServer.PathPrefix}state?{path}"),
            TestContext.Current.CancellationToken
        );
        using var data = await JsonDocument.ParseAsync(state, cancellationToken: TestContext.Current.CancellationToken);
        return data.RootElement.GetProperty("heading").GetString()!;
    }
}
