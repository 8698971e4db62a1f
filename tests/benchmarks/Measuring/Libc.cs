using System.ComponentModel;
using System.Runtime.InteropServices;

namespace SiteGen.Benchmarks.Measuring;

/// <summary>Linux calls for the resource usage of an ended process, which .NET does not offer.</summary>
internal static partial class Libc
{
    /// <summary>Any child process.</summary>
    public const int Any = -1;

    /// <summary><c>PR_SET_CHILD_SUBREAPER</c>.</summary>
    private const int AdoptOrphans = 36;

    /// <summary>Adopts the children of an ended child.</summary>
    public static void Adopt(bool orphans)
    {
        if (Control(AdoptOrphans, orphans ? 1 : 0, 0, 0, 0) != 0)
        {
            throw new Win32Exception(Marshal.GetLastPInvokeError());
        }
    }

    /// <summary>Flushes all writes to the disk.</summary>
    [LibraryImport("libc", EntryPoint = "sync")]
    public static partial void Sync();

    [LibraryImport("libc", EntryPoint = "posix_spawn", StringMarshalling = StringMarshalling.Utf8)]
    public static partial int Spawn(
        out int process,
        string path,
        nint fileActions,
        nint attributes,
        string?[] arguments,
        string?[] environment
    );

    [LibraryImport("libc", EntryPoint = "wait4", SetLastError = true)]
    public static partial int Wait(int process, out int status, int options, out Used used);

    [LibraryImport("libc", EntryPoint = "prctl", SetLastError = true)]
    private static partial int Control(int option, nint argument, nint third, nint fourth, nint fifth);

    /// <summary><c>struct rusage</c>; the remaining fields are not used.</summary>
    [StructLayout(LayoutKind.Sequential, Size = 144)]
    public readonly struct Used
    {
        private readonly long _userSeconds;
        private readonly long _userMicroseconds;
        private readonly long _systemSeconds;
        private readonly long _systemMicroseconds;
        private readonly long _peakKibibytes;

        public TimeSpan Processor =>
            TimeSpan.FromSeconds(_userSeconds + _systemSeconds) + TimeSpan.FromMicroseconds(_userMicroseconds + _systemMicroseconds);

        public double PeakMebibytes => _peakKibibytes / 1024.0;
    }
}
