using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace SiteGen.Tests.ExternalLinks;

/// <summary>A server on this machine that answers as the path of the request says.</summary>
internal sealed class MisbehavingServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Any, 0);
    private readonly ConcurrentQueue<string> _requests = new();
    private readonly ConcurrentDictionary<string, int> _open = new();
    private int _mostAtOnce;
    private int _mostOfOneHost;

    public MisbehavingServer()
    {
        _listener.Start();
        _ = Accept();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>Method and path of every request.</summary>
    public string[] Requests => [.. _requests];

    public int MostAtOnce => _mostAtOnce;

    public int MostOfOneHost => _mostOfOneHost;

    public string Url(string path, string host = "127.0.0.1") => $"http://{host}:{Port}/{path}";

    public void Dispose() => _listener.Dispose();

    private async Task Accept()
    {
        try
        {
            while (true)
            {
                _ = Serve(await _listener.AcceptTcpClientAsync());
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException or OperationCanceledException)
        {
            // The test is over.
        }
    }

    private async Task Serve(TcpClient client)
    {
        using var connection = client;
        var stream = client.GetStream();
        using var reader = new StreamReader(stream, Encoding.ASCII);
        try
        {
            var request = (await reader.ReadLineAsync() ?? "").Split(' ');
            var host = "";
            while (await reader.ReadLineAsync() is { Length: > 0 } line)
            {
                host = line.StartsWith("Host: ", StringComparison.Ordinal) ? line : host;
            }

            _requests.Enqueue($"{request[0]} {request[1]}");
            Note(ref _mostOfOneHost, _open.AddOrUpdate(host, 1, static (_, open) => open + 1));
            Note(ref _mostAtOnce, _open.Values.Sum());
            var answer = await Answer(request[0], request[1]);
            // Before the client can know that it may ask again.
            _open.AddOrUpdate(host, 0, static (_, open) => open - 1);
            await stream.WriteAsync(Encoding.ASCII.GetBytes(answer));
            if (request[1] == "/endless-body")
            {
                await Task.Delay(5000);
            }
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException)
        {
            // The client hung up.
        }
    }

    private async Task<string> Answer(string method, string path)
    {
        var times = _requests.Count(request => request.EndsWith(" " + path, StringComparison.Ordinal));
        return path.Split('?')[0] switch
        {
            "/fine" or "/other" => "HTTP/1.1 200 OK\r\n\r\n",
            "/slow" => await After(50),
            "/no-head" => method == "HEAD" ? "HTTP/1.1 405 No\r\n\r\n" : "HTTP/1.1 200 OK\r\n\r\n",
            "/head-lies" => method == "HEAD" ? "HTTP/1.1 404 No\r\n\r\n" : "HTTP/1.1 200 OK\r\n\r\n",
            "/endless-body" => "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n",
            "/gone" => "HTTP/1.1 410 Gone\r\n\r\n",
            "/refuses" => "HTTP/1.1 403 Forbidden\r\n\r\n",
            "/busy-once" => times == 1 ? "HTTP/1.1 503 Busy\r\n\r\n" : "HTTP/1.1 200 OK\r\n\r\n",
            "/busy" => "HTTP/1.1 503 Busy\r\n\r\n",
            "/hangs-up" => "",
            "/rubbish" => "SSH-2.0-OpenSSH\r\n\r\n",
            "/endless-head" => "HTTP/1.1 200 OK\r\n" + new string('x', 2_000_000),
            "/silent" => await After(20_000),
            "/moved" => "HTTP/1.1 301 Moved\r\nLocation: fine\r\n\r\n",
            "/loop" => $"HTTP/1.1 302 Found\r\nLocation: /loop?{times}\r\n\r\n",
            "/to-file" => "HTTP/1.1 302 Found\r\nLocation: file:///etc/passwd\r\n\r\n",
            "/to-inner" => "HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\n\r\n",
            _ => "HTTP/1.1 404 Not Found\r\n\r\n",
        };
    }

    private static async Task<string> After(int milliseconds)
    {
        await Task.Delay(milliseconds);
        return "HTTP/1.1 200 OK\r\n\r\n";
    }

    private static void Note(ref int most, int now)
    {
        for (var known = most; now > known; known = most)
        {
            Interlocked.CompareExchange(ref most, now, known);
        }
    }
}
