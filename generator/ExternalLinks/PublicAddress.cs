using System.Net;

namespace SiteGen.ExternalLinks;

/// <summary>
/// Addresses that anyone on the internet can open. Text that others propose may name any host, and the machine that checks it may stand in
/// a network that outsiders must not reach through it.
/// </summary>
internal static class PublicAddress
{
    /// <summary>Blocks of IPv4 for special purposes (RFC 6890 and IANA's registry).</summary>
    private static readonly IPNetwork[] _special =
    [
        IPNetwork.Parse("0.0.0.0/8"),
        IPNetwork.Parse("10.0.0.0/8"),
        IPNetwork.Parse("100.64.0.0/10"),
        IPNetwork.Parse("127.0.0.0/8"),
        IPNetwork.Parse("169.254.0.0/16"),
        IPNetwork.Parse("172.16.0.0/12"),
        IPNetwork.Parse("192.0.0.0/24"),
        IPNetwork.Parse("192.0.2.0/24"),
        IPNetwork.Parse("192.88.99.0/24"),
        IPNetwork.Parse("192.168.0.0/16"),
        IPNetwork.Parse("198.18.0.0/15"),
        IPNetwork.Parse("198.51.100.0/24"),
        IPNetwork.Parse("203.0.113.0/24"),
        IPNetwork.Parse("224.0.0.0/3"),
    ];

    /// <summary>The only block of IPv6 for public hosts.</summary>
    private static readonly IPNetwork _global = IPNetwork.Parse("2000::/3");

    /// <summary>Blocks of it for special purposes: tunnels, which hold an IPv4 address, and documentation.</summary>
    private static readonly IPNetwork[] _specialInGlobal =
    [
        IPNetwork.Parse("2001::/23"),
        IPNetwork.Parse("2001:db8::/32"),
        IPNetwork.Parse("2002::/16"),
        IPNetwork.Parse("3fff::/20"),
    ];

    public static bool Is(IPAddress address)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return plain.AddressFamily == System.Net.Sockets.AddressFamily.InterNetwork
            ? !Array.Exists(_special, block => block.Contains(plain))
            : _global.Contains(plain) && !Array.Exists(_specialInGlobal, block => block.Contains(plain));
    }
}
