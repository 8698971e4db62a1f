using System.Diagnostics;
using System.Text;
using SiteGen.Diagnostics;

namespace SiteGen.Git;

/// <summary>
/// Runs the git command so that a repository is only read, and nothing that it names is run: no hook, monitor, pager, signature program,
/// filter, external diff or transport.
/// </summary>
internal static class GitCommand
{
    private static readonly string[] _safe =
    [
        "--no-pager",
        "--no-optional-locks",
        "--no-replace-objects",
        "--literal-pathspecs",
        .. Settings("core.hooksPath=/dev/null", "core.fsmonitor=false", "log.showSignature=false", "diff.orderFile=/dev/null"),
    ];

    /// <summary>Beside the settings of the user, which say which repositories are safe.</summary>
    private static readonly (string Name, string Value)[] _variables =
    [
        ("GIT_ALLOW_PROTOCOL", "none"), // an object that is missing would be fetched
        ("GIT_NO_LAZY_FETCH", "1"),
        ("GIT_TERMINAL_PROMPT", "0"),
        ("LC_ALL", "C"), // errors are recognized by their text
    ];

    /// <summary>Starts git in a folder; what it says on its input and output is up to the caller.</summary>
    /// <exception cref="RevisionException">Git is not installed, or cannot be started.</exception>
    public static Process Start(string folder, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(
            Find() ?? throw new RevisionException(RevisionProblems.GitMissing()),
            ["-C", folder, .. _safe, .. arguments]
        )
        {
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var name in start.Environment.Keys.Where(IsOfRepository).ToArray())
        {
            start.Environment.Remove(name);
        }

        foreach (var (name, value) in _variables)
        {
            start.Environment[name] = value;
        }

        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception exception)
        {
            throw new RevisionException(RevisionProblems.GitFailed(folder, exception.Message));
        }
    }

    /// <summary>Runs git to its end.</summary>
    /// <exception cref="RevisionException">Git is not installed, or cannot be started.</exception>
    public static GitOutput Run(string folder, params IEnumerable<string> arguments)
    {
        using var git = Start(folder, arguments);
        git.StandardInput.Close();
        var error = git.StandardError.ReadToEndAsync();
        using var output = new MemoryStream();
        git.StandardOutput.BaseStream.CopyTo(output);
        git.WaitForExit();
        return new GitOutput(git.ExitCode, output.ToArray(), error.GetAwaiter().GetResult().Trim());
    }

    private static IEnumerable<string> Settings(params string[] settings) => settings.SelectMany(static each => (string[])["-c", each]);

    /// <summary>Variables that lead git elsewhere, or name programs; the user's settings and the limits of the search stay.</summary>
    private static bool IsOfRepository(string name) =>
        name.StartsWith("GIT_", StringComparison.OrdinalIgnoreCase)
        && !name.StartsWith("GIT_CONFIG_", StringComparison.OrdinalIgnoreCase)
        && !name.Equals("GIT_CEILING_DIRECTORIES", StringComparison.OrdinalIgnoreCase)
        && !name.Equals("GIT_DISCOVERY_ACROSS_FILESYSTEM", StringComparison.OrdinalIgnoreCase);

    /// <summary>Searched here: .NET would first look in the current folder, which may be that of a stranger's repository.</summary>
    private static string? Find() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Where(Path.IsPathFullyQualified)
            .Select(static folder => Path.Join(folder, OperatingSystem.IsWindows() ? "git.exe" : "git"))
            .FirstOrDefault(File.Exists);
}

/// <param name="Error">What git said on its error output.</param>
internal sealed record GitOutput(int ExitCode, byte[] Bytes, string Error)
{
    public string Text => Encoding.UTF8.GetString(Bytes);
}
