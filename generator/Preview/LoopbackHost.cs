using System.Net;
using Microsoft.AspNetCore.Http;

namespace SiteGen.Preview;

/// <summary>The names by which a browser may reach the preview.</summary>
/// <remarks>
/// A website can let its own name resolve to this machine (DNS rebinding) and would then read the preview, but it cannot change the name
/// that the browser sends. The server itself answers 400 where <c>Host</c> is repeated, malformed or, since HTTP/1.1, absent.
/// </remarks>
internal static class LoopbackHost
{
    public static bool IsNamedBy(HostString host)
    {
        var name = host.Host.EndsWith('.') ? host.Host[..^1] : host.Host;
        return name.Equals("localhost", StringComparison.OrdinalIgnoreCase)
            || (IPAddress.TryParse(name, out var address) && IPAddress.IsLoopback(address));
    }
}
