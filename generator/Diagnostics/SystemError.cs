namespace SiteGen.Diagnostics;

/// <summary>The errors of the operating system in the words of this program, which exist in every language of the messages.</summary>
internal static class SystemError
{
    private const int WindowsError = unchecked((int)0x80070000);

    /// <summary>By the type of the exception, else by its error number; the text of the system only for what is neither.</summary>
    public static Message Of(Exception exception) =>
        exception switch
        {
            FileNotFoundException or DirectoryNotFoundException => $"there is no such file or folder",
            PathTooLongException => $"the path is too long",
            UnauthorizedAccessException => $"permission denied",
            _ => ByNumber(exception.HResult) ?? $"the system reported: {exception.Message.TrimEnd('.')}",
        };

    /// <summary>Why changes are not reported. By the numbers of a full disk and of open files, the system means its watches.</summary>
    public static Message OfWatch(Exception exception) =>
        exception.HResult is 24 or 28 ? $"the limit of watched files and folders is reached" : Of(exception);

    /// <summary>Numbers of Linux and macOS as they are, those of Windows as the framework marks them.</summary>
    private static Message? ByNumber(int number) =>
        number switch
        {
            1 or 13 or (WindowsError | 5) => $"permission denied",
            2 or (WindowsError | 2) or (WindowsError | 3) => $"there is no such file or folder",
            5 or (WindowsError | 1117) => $"the disk reported an error",
            11 or 35 or (WindowsError | 32) or (WindowsError | 33) => $"another program is using it",
            16 => $"it is in use, for example as a mount point",
            17 or (WindowsError | 80) or (WindowsError | 183) => $"it already exists",
            20 => $"part of the path is a file, not a folder",
            21 => $"it is a folder, not a file",
            23 or 24 or (WindowsError | 4) => $"too many files are open",
            27 or (WindowsError | 223) => $"the file is too large for the disk",
            28 or (WindowsError | 39) or (WindowsError | 112) => $"the disk is full",
            30 or (WindowsError | 19) => $"the disk is read-only",
            32 or (WindowsError | 109) or (WindowsError | 232) => $"the program that reads the output has ended",
            36 or 63 or (WindowsError | 206) => $"the path is too long",
            69 or 122 => $"the disk quota is used up",
            _ => null,
        };
}
