using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;

namespace SiteGen.ExternalLinks;

/// <summary>
/// Opens a link: asks for the head of the answer, and for all of it only where a host does not answer that. Each connection, also one that
/// a redirect or a name leads to, is made only where the rules allow it. No body is read, no cookie is kept, and no proxy stands between.
/// </summary>
internal sealed class LinkClient : IDisposable
{
    private const int MostRedirects = 10;
    private const int MostTries = 3;

    private readonly LinkRules _rules;
    private readonly HttpClient _client;

    public LinkClient(LinkRules rules)
    {
        _rules = rules;
        _client = new HttpClient(
            new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                UseCookies = false,
                UseProxy = false,
                PooledConnectionLifetime = TimeSpan.Zero,
                ConnectCallback = Connect,
            }
        )
        {
            Timeout = Timeout.InfiniteTimeSpan,
        };
        // Some hosts refuse programs that do not name themselves.
        _client.DefaultRequestHeaders.UserAgent.ParseAdd("SiteGen (link check)");
        _client.DefaultRequestHeaders.Accept.ParseAdd("*/*");
    }

    public void Dispose() => _client.Dispose();

    /// <summary>What may pass by itself is tried again.</summary>
    public async Task<LinkAnswer> Open(Uri link, CancellationToken cancelled)
    {
        for (var tried = 1; ; tried++)
        {
            var (answer, mayPass) = await Try(link, cancelled);
            if (!mayPass || tried == MostTries)
            {
                return answer;
            }

            await Task.Delay(_rules.Wait * tried, cancelled);
        }
    }

    private async Task<(LinkAnswer Answer, bool MayPass)> Try(Uri link, CancellationToken cancelled)
    {
        var at = link;
        try
        {
            for (var redirects = 0; redirects <= MostRedirects; redirects++)
            {
                var (status, next) = await Ask(at, cancelled);
                if (next is null)
                {
                    return Judge(status, at);
                }

                if (next.Scheme is not ("http" or "https"))
                {
                    return (LinkAnswer.Broken($"it leads on to `{next.OriginalString}`, which is no web address"), false);
                }

                at = next;
            }

            return (LinkAnswer.Broken($"it leads on and on: after {MostRedirects} redirects there is still no page"), false);
        }
        catch (OperationCanceledException) when (!cancelled.IsCancellationRequested)
        {
            return (LinkAnswer.Unanswered($"`{at.Host}` did not answer within {(int)_rules.Timeout.TotalSeconds} seconds"), true);
        }
        catch (HttpRequestException exception)
        {
            return Explain(exception, at);
        }
    }

    private async Task<(HttpStatusCode Status, Uri? Next)> Ask(Uri address, CancellationToken cancelled)
    {
        var head = await Ask(HttpMethod.Head, address, cancelled);
        return head.Next is null && (int)head.Status >= 400 ? await Ask(HttpMethod.Get, address, cancelled) : head;
    }

    private async Task<(HttpStatusCode Status, Uri? Next)> Ask(HttpMethod method, Uri address, CancellationToken cancelled)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancelled);
        timeout.CancelAfter(_rules.Timeout);
        using var request = new HttpRequestMessage(method, address);
        using var response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, timeout.Token);
        var next = (int)response.StatusCode is 301 or 302 or 303 or 307 or 308 ? response.Headers.Location : null;
        return (response.StatusCode, next is null ? null : new Uri(address, next));
    }

    private static (LinkAnswer Answer, bool MayPass) Judge(HttpStatusCode status, Uri at) =>
        (int)status switch
        {
            >= 200 and < 300 => (LinkAnswer.Fine, false),
            401 or 403 or 407 or 999 => (LinkAnswer.Untold($"`{at.Host}` refuses programs ({(int)status})"), false),
            429 => (LinkAnswer.Untold($"`{at.Host}` refuses programs ({(int)status})"), true),
            var other => (LinkAnswer.Broken($"`{at.Host}` answers with the error {other}"), other >= 500),
        };

    private static (LinkAnswer Answer, bool MayPass) Explain(HttpRequestException exception, Uri at) =>
        exception switch
        {
            { InnerException: NotPublicException } => (
                LinkAnswer.NotPublic($"`{at.Host}` is in a private network; nobody outside can open it"),
                false
            ),
            { InnerException: SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData } } => (
                LinkAnswer.Unanswered($"there is no host `{at.Host}`"),
                false
            ),
            { InnerException: AuthenticationException } => (LinkAnswer.Broken($"the certificate of `{at.Host}` is not valid"), false),
            _ => (LinkAnswer.Unanswered($"no connection to `{at.Host}`"), true),
        };

    private async ValueTask<Stream> Connect(SocketsHttpConnectionContext context, CancellationToken cancelled)
    {
        var end = context.DnsEndPoint;
        var addresses = await Dns.GetHostAddressesAsync(end.Host, cancelled);
        // All of them: a name that is also an inner address is meant to be one.
        if (addresses.Length == 0 || !Array.TrueForAll(addresses, address => _rules.Allows(new IPEndPoint(address, end.Port))))
        {
            throw new NotPublicException();
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            // The addresses that were looked at: asked again, a name may lead elsewhere.
            await socket.ConnectAsync(addresses, end.Port, cancelled);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private sealed class NotPublicException : Exception;
}
