namespace SiteGen.Text;

/// <summary>Why an input file or folder cannot be read.</summary>
internal enum Unreadable
{
    /// <summary>It was deleted or changed since it was listed, or while it was read.</summary>
    Changed,

    /// <summary>A pipe, a socket or a device.</summary>
    NotAFile,

    TooLarge,

    /// <summary>The operating system reported an error, such as access denied.</summary>
    AccessFailed,
}

/// <param name="displayPath">The path in messages.</param>
/// <param name="reported">The error of the operating system, if it reported one.</param>
internal sealed class UnreadableException(string displayPath, Unreadable cause, Exception? reported = null)
    : IOException($"{displayPath}: {cause} {reported?.Message}", reported)
{
    public string DisplayPath => displayPath;

    public Unreadable Cause => cause;

    /// <summary>The size limit in bytes; set only if it was exceeded.</summary>
    public int MaxBytes { get; private init; }

    /// <summary>Of an error of the operating system. Whoever took the file or folder away may have put it back since.</summary>
    /// <param name="isThere">Whether it exists now.</param>
    public static UnreadableException Of(Exception reported, string displayPath, bool isThere) =>
        isThere && reported is not (FileNotFoundException or DirectoryNotFoundException)
            ? new(displayPath, Unreadable.AccessFailed, reported)
            : new(displayPath, Unreadable.Changed);

    public static UnreadableException TooLarge(string displayPath, int maxBytes) =>
        new(displayPath, Unreadable.TooLarge) { MaxBytes = maxBytes };
}
