namespace SiteGen.Text;

/// <summary>Why a file or folder of the content or the templates cannot be read.</summary>
internal enum Unreadable
{
    /// <summary>It has gone or changed since it was listed, or while it was read.</summary>
    Changed,

    /// <summary>A pipe, a socket or a device.</summary>
    NotAFile,

    TooLarge,

    /// <summary>The machine does not let us.</summary>
    Refused,
}

/// <param name="shown">Its path as people are shown it.</param>
/// <param name="reason">What the machine said, where it refused.</param>
internal sealed class UnreadableException(string shown, Unreadable why, string reason = "") : IOException($"{shown}: {why} {reason}")
{
    public string Shown => shown;

    public Unreadable Why => why;

    public string Reason => reason;

    /// <summary>How many bytes it may have; only where it has more.</summary>
    public int Most { get; private init; }

    public static UnreadableException TooLarge(string shown, int most) => new(shown, Unreadable.TooLarge) { Most = most };
}
