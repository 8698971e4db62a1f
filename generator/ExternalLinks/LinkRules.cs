using System.Net;

namespace SiteGen.ExternalLinks;

/// <summary>How links are opened: politely, and only where anyone may go.</summary>
internal sealed record LinkRules
{
    public static LinkRules Default { get; } = new();

    /// <summary>Whether a connection to an address may be made.</summary>
    public Func<IPEndPoint, bool> Allows { get; init; } = static end => PublicAddress.Is(end.Address);

    /// <summary>Hosts that are asked at the same time; a host gets one request at a time.</summary>
    public int Hosts { get; init; } = 4;

    /// <summary>Between two requests to a host.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromSeconds(0.5);

    /// <summary>Before another try; longer before each further one.</summary>
    public TimeSpan Wait { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>For the head of one answer.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(15);
}
