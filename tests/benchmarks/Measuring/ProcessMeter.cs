using System.Collections;
using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace SiteGen.Benchmarks.Measuring;

/// <summary>Runs a program in its own process and measures its resource usage.</summary>
internal static class ProcessMeter
{
    /// <summary>
    /// Orphans the program, which this process then adopts. Linux includes the memory of the parent in a program's peak, and a shell has
    /// almost none. Costs one millisecond for every contender.
    /// </summary>
    private const string Script = "\"$@\" >\"$LOG\" 2>&1 &";

    /// <param name="environment">Additional variables.</param>
    /// <exception cref="InvalidOperationException">The program failed; the message contains its output.</exception>
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
                throw new InvalidOperationException($"{program} failed, {Describe(status)}:\n{File.ReadAllText(log)}");
            }

            return new Usage(wall.TotalMilliseconds, used.Processor.TotalMilliseconds, used.PeakMebibytes);
        }
        finally
        {
            Libc.Adopt(orphans: false);
            File.Delete(log);
        }
    }

    /// <returns>The process id of the shell.</returns>
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

    /// <param name="status">Status from <c>wait</c>: signal in the low bits, exit code in the high byte.</param>
    private static string Describe(int status) => (status & 0x7F) is not 0 and var signal ? $"signal {signal}" : $"exit code {status >> 8}";

    /// <summary>Without <c>CI</c>, which makes a build audit its pages, and without settings of the .NET runtime.</summary>
    private static IEnumerable<string> Environment(IEnumerable<(string Name, string Value)> added) =>
        System
            .Environment.GetEnvironmentVariables()
            .Cast<DictionaryEntry>()
            .Select(static each => (Name: (string)each.Key, Value: (string)each.Value!))
            .Where(static each => each.Name != "CI" && !each.Name.StartsWith("DOTNET_", StringComparison.Ordinal))
            .Concat(added)
            .Select(static each => $"{each.Name}={each.Value}");
}
