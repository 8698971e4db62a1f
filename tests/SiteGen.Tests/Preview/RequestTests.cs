using System.Net;
using System.Net.Sockets;
using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Preview;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Preview;

/// <summary>Requests byte by byte, as browsers never send them and attackers do.</summary>
public sealed class RequestTests(RequestTests.Served served) : IClassFixture<RequestTests.Served>
{
    /// <summary>RFC 9110 compares host names without case; a browser sends the port and keeps the dot at the end.</summary>
    [Theory]
    [InlineData("localhost", 200)]
    [InlineData("LOCALHOST", 200)]
    [InlineData("LocalHost:4680", 200)]
    [InlineData("localhost.", 200)]
    [InlineData("localhost.:4680", 200)]
    [InlineData("127.0.0.1", 200)]
    [InlineData("127.0.0.1:4680", 200)]
    [InlineData("127.0.0.2", 200)]
    [InlineData("[::1]", 200)]
    [InlineData("[::1]:4680", 200)]
    [InlineData("[0:0:0:0:0:0:0:1]:1", 200)]
    [InlineData("", 400)]
    [InlineData(":4680", 400)]
    [InlineData(".", 400)]
    [InlineData("localhost..", 400)]
    [InlineData("localhost:port", 400)]
    [InlineData("localhost:80:80", 400)]
    [InlineData("localhost, localhost", 400)]
    [InlineData("localhost/", 400)]
    [InlineData("kuri@localhost", 400)]
    [InlineData("localhost@kuri.example", 400)]
    [InlineData("kuri.example", 400)]
    [InlineData("kuri.example:4680", 400)]
    [InlineData("localhost.kuri.example", 400)]
    [InlineData("127.0.0.1.kuri.example", 400)]
    [InlineData("kurilocalhost", 400)]
    [InlineData("10.0.0.1", 400)]
    [InlineData("0.0.0.0", 400)]
    [InlineData("[::2]", 400)]
    [InlineData("[::1", 400)]
    [InlineData("::1", 400)]
    public Task Only_names_of_this_machine_are_served(string host, int status) => Answers($"GET / HTTP/1.1\nHost: {host}", status);

    [Theory]
    [InlineData("GET / HTTP/1.1", 400)]
    [InlineData("GET / HTTP/1.0", 400)]
    [InlineData("GET / HTTP/1.0\nHost: localhost", 200)]
    [InlineData("GET / HTTP/1.1\nHost: localhost\nHost: localhost", 400)]
    [InlineData("GET / HTTP/1.1\nHost: localhost\nHost: kuri.example", 400)]
    [InlineData("GET / HTTP/1.1\nX-Forwarded-Host: localhost\nHost: kuri.example", 400)]
    [InlineData("GET http://localhost/ HTTP/1.1\nHost: localhost", 200)]
    [InlineData("GET http://kuri.example/ HTTP/1.1\nHost: kuri.example", 400)]
    [InlineData("GET http://kuri.example/ HTTP/1.1\nHost: localhost", 400)]
    [InlineData("GET http://localhost/ HTTP/1.1\nHost: kuri.example", 400)]
    [InlineData("HEAD / HTTP/1.1\nHost: localhost", 200)]
    [InlineData("POST / HTTP/1.1\nHost: localhost\nContent-Length: 0", 405)]
    [InlineData("OPTIONS * HTTP/1.1\nHost: localhost", 405)]
    [InlineData("PUT /.sitegen/state HTTP/1.1\nHost: localhost\nContent-Length: 0", 405)]
    [InlineData("HEAD /.sitegen/events HTTP/1.1\nHost: localhost", 200)]
    public Task A_request_is_answered_by_the_standard(string head, int status) => Answers(head, status);

    /// <summary>A browser reads two slashes, also back to front, as the beginning of a host.</summary>
    [Theory]
    [InlineData("/asutused", 302, "/asutused/")]
    [InlineData("/koolitused/tootuba", 302, "/koolitused/tootuba/")]
    [InlineData("/koolitused/tootuba?a=//b", 302, "/koolitused/tootuba/?a=//b")]
    [InlineData("/koolitused/../asutused", 302, "/asutused/")]
    [InlineData("/%61sutused", 302, "/asutused/")]
    [InlineData("http://localhost/asutused", 302, "/asutused/")]
    [InlineData("//asutused", 404)]
    [InlineData("///asutused", 404)]
    [InlineData("//asutused/", 404)]
    [InlineData("//koolitused/tootuba", 404)]
    [InlineData("/koolitused//tootuba", 404)]
    [InlineData("/..//asutused", 404)]
    [InlineData("/.//asutused", 404)]
    [InlineData("/x/..//asutused", 404)]
    [InlineData("/%2e%2e//asutused", 404)]
    [InlineData("/%2fasutused", 404)]
    [InlineData("/%2Fasutused", 404)]
    [InlineData("/koolitused%2ftootuba", 404)]
    [InlineData(@"/\asutused", 404)]
    [InlineData(@"\\asutused", 400)]
    [InlineData("/%5casutused", 404)]
    [InlineData("/%5C%5Casutused", 404)]
    [InlineData("/%09/asutused", 404)]
    [InlineData("/%0d%0aLocation:%20//kuri", 404)]
    [InlineData("/%00asutused", 400)]
    [InlineData("http://localhost//asutused", 404)]
    [InlineData("asutused", 405)]
    public Task A_redirect_never_leaves_the_host(string target, int status, string? location = null) =>
        Answers($"GET {target} HTTP/1.1\nHost: localhost", status, location);

    private async Task Answers(string head, int status, string? location = null)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, served.Port, TestContext.Current.CancellationToken);
        await using var stream = client.GetStream();
        await stream.WriteAsync(
            Encoding.Latin1.GetBytes(head.ReplaceLineEndings("\r\n") + "\r\nConnection: close\r\n\r\n"),
            TestContext.Current.CancellationToken
        );
        using var reader = new StreamReader(stream, Encoding.Latin1);
        var answer = (await reader.ReadToEndAsync(TestContext.Current.CancellationToken)).Split("\r\n\r\n")[0].Split("\r\n");

        Assert.Equal($"{status}", answer[0].Split(' ')[1]);
        Assert.Equal(
            location,
            answer.FirstOrDefault(static line => line.StartsWith("Location: ", StringComparison.Ordinal))?["Location: ".Length..]
        );
    }

    /// <summary>The preview that all requests go to.</summary>
    public sealed class Served : IAsyncLifetime
    {
        private readonly Story _story = new();
        private PreviewServer? _server;

        public int Port => _server!.Address.Port;

        public async ValueTask InitializeAsync()
        {
            _server = await PreviewServer.Start(_story.Request(), Language.English, 0);
            _server!.Site.Rebuild();
        }

        public async ValueTask DisposeAsync()
        {
            await _server!.DisposeAsync();
            _story.Dispose();
        }
    }
}
