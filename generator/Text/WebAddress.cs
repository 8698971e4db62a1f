using System.Net;
using System.Net.Sockets;

namespace SiteGen.Text;

/// <summary>Whether readers can use an <c>http</c> or <c>https</c> address, as far as it says so itself.</summary>
internal static class WebAddress
{
    private static readonly string[] _privateEndings = [".localhost", ".local", ".lan", ".internal", ".intranet"];

    /// <summary>Whether a name stands before the host: <c>https://www.rtk.ee@evil.example/</c> leads to <c>evil.example</c>.</summary>
    public static bool HasUser(string address)
    {
        var start = address.IndexOf("//", StringComparison.Ordinal) + 2;
        if (start < 2)
        {
            return false;
        }

        var host = address.AsSpan(start);
        return (host.IndexOfAny("/?#\\") is >= 0 and var end ? host[..end] : host).Contains('@');
    }

    /// <summary>Where an address with a name before its host leads.</summary>
    public static string HostOf(string address)
    {
        var start = address.IndexOf("//", StringComparison.Ordinal) + 2;
        var host = address[start..].Split('/', '?', '#', '\\')[0];
        return host[(host.LastIndexOf('@') + 1)..];
    }

    /// <summary>Whether only this computer or its network can open the address.</summary>
    public static bool IsPrivate(Uri url) =>
        url.IsLoopback
        || (
            IPAddress.TryParse(url.Host.Trim('[', ']'), out var ip)
                ? IsPrivate(ip)
                : !url.Host.TrimEnd('.').Contains('.', StringComparison.Ordinal)
                    || Array.Exists(_privateEndings, ending => url.Host.TrimEnd('.').EndsWith(ending, StringComparison.OrdinalIgnoreCase))
        );

    private static bool IsPrivate(IPAddress ip) =>
        ip.AddressFamily == AddressFamily.InterNetworkV6
            ? ip.IsIPv6LinkLocal || ip.IsIPv6UniqueLocal || ip.Equals(IPAddress.IPv6Any)
            : ip.GetAddressBytes() is [0 or 10 or 127, ..] or [192, 168, ..] or [172, >= 16 and <= 31, ..] or [169, 254, ..];
}
