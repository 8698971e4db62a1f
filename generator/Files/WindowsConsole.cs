using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace SiteGen.Files;

/// <summary>Asks the console of Windows to show colours, which it does for a program only on request.</summary>
[SupportedOSPlatform("windows")]
internal static partial class WindowsConsole
{
    private const int Output = -11; // STD_OUTPUT_HANDLE
    private const int Error = -12; // STD_ERROR_HANDLE
    private const uint Colours = 0x4; // ENABLE_VIRTUAL_TERMINAL_PROCESSING

    /// <summary>Both streams are on the same console; one that is redirected has no mode.</summary>
    public static bool ShowColours() => ShowColours(Output) | ShowColours(Error);

    private static bool ShowColours(int stream)
    {
        var handle = GetStdHandle(stream);
        return GetConsoleMode(handle, out var mode) && SetConsoleMode(handle, mode | Colours);
    }

    [LibraryImport("kernel32.dll")]
    private static partial nint GetStdHandle(int stream);

    [LibraryImport("kernel32.dll")]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool GetConsoleMode(nint handle, out uint mode);

    [LibraryImport("kernel32.dll")]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool SetConsoleMode(nint handle, uint mode);
}
