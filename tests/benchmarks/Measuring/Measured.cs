using System.Collections;
using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace SiteGen.Benchmarks.Measuring;

/// <summary>Runs a program as a process of its own and tells what it took.</summary>
internal static class Measured
{
    /// <summary>
    /// Leaves the program to us as an orphan. Linux counts the memory of whoever starts a program into the program's peak, and the shell
    /// has next to none. It costs a millisecond, the same for everyone.
    /// </summary>
    private const string Script = "\"$@\" >\"$LOG\" 2>&1 &";

    /// <param name="environment">On top of ours.</param>
    /// <exception cref="InvalidOperationException">The program failed; the message has what it said.</exception>
    public static Usage Run(Invocation program, params (string Name, string Value)[] environment)
    {
        var log = Path.GetTempFileName();
        try
        {
            Libc.Sync();
            Libc.Adopt(orphans: true);
            var clock = Stopwatch.GetTimestamp();
            var (status, used) = Await(Start(program, [.. environment, ("LOG", log)]));
            var wall = Stopwatch.GetElapsedTime(clock);
            if (status != 0)
            {
                throw new InvalidOperationException($"{program} failed, {Told(status)}:\n{File.ReadAllText(log)}");
            }

            return new Usage(wall.TotalMilliseconds, used.Processor.TotalMilliseconds, used.PeakMebibytes);
        }
        finally
        {
            Libc.Adopt(orphans: false);
            File.Delete(log);
        }
    }

    /// <returns>The process of the shell.</returns>
    private static int Start(Invocation program, IEnumerable<(string Name, string Value)> environment)
    {
        string?[] arguments = ["sh", "-c", Script, "sh", program.Path, .. program.Arguments, null];
        var error = Libc.Spawn(out var shell, "/bin/sh", 0, 0, arguments, [.. Environment(environment), null]);
        return error == 0 ? shell : throw new Win32Exception(error);
    }

    private static (int Status, Libc.Used Used) Await(int shell)
    {
        while (true)
        {
            var ended = Libc.Wait(Libc.Any, out var status, 0, out var used);
            if (ended < 0)
            {
                throw new Win32Exception(Marshal.GetLastPInvokeError());
            }

            if (ended != shell)
            {
                return (status, used);
            }
        }
    }

    /// <param name="status">As <c>wait</c> has it: the signal below, the exit code above.</param>
    private static string Told(int status) => (status & 0x7F) is not 0 and var signal ? $"signal {signal}" : $"exit code {status >> 8}";

    /// <summary>
    /// Without <c>CI</c>, which makes a build look at its finished pages, and what a .NET program would take for its own settings.
    /// </summary>
    private static IEnumerable<string> Environment(IEnumerable<(string Name, string Value)> added) =>
        System
            .Environment.GetEnvironmentVariables()
            .Cast<DictionaryEntry>()
            .Select(static each => (Name: (string)each.Key, Value: (string)each.Value!))
            .Where(static each => each.Name != "CI" && !each.Name.StartsWith("DOTNET_", StringComparison.Ordinal))
            .Concat(added)
            .Select(static each => $"{each.Name}={each.Value}");
}
