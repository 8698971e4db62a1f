using SiteGen.Diagnostics;

namespace SiteGen.ExternalLinks;

/// <summary>What came back when a link was opened.</summary>
/// <param name="Reason">Why a reader cannot follow it, or why that cannot be told; null if it works.</param>
internal readonly record struct LinkAnswer(LinkState State, Message? Reason)
{
    public static LinkAnswer Fine { get; } = new(LinkState.Fine, null);

    public static LinkAnswer Broken(Message reason) => new(LinkState.Broken, reason);

    public static LinkAnswer Unanswered(Message reason) => new(LinkState.Unanswered, reason);

    public static LinkAnswer NotPublic(Message reason) => new(LinkState.NotPublic, reason);

    public static LinkAnswer Untold(Message reason) => new(LinkState.Untold, reason);
}

internal enum LinkState
{
    Fine,
    Broken,

    /// <summary>Broken, unless the fault is this machine's: nothing came back.</summary>
    Unanswered,

    /// <summary>Leads to an address that not everybody can open.</summary>
    NotPublic,

    /// <summary>The host refuses programs, and may serve readers.</summary>
    Untold,
}
