using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace SiteGen.Tests.History;

/// <summary>A temporary git repository, whose commits are made at once.</summary>
internal sealed class GitStory : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("sitegen-git-").FullName;
    private readonly StringBuilder _import = new();
    private long _time = 1_700_000_000;

    public GitStory()
    {
        Git("init", "-q", "-b", "main");
        Directory.CreateDirectory(At("content"));
    }

    public string At(string path) => Path.Join(_root, path);

    /// <summary>Adds a commit; null in the place of a text deletes the file.</summary>
    public GitStory Commit(string subject, params IEnumerable<(string Path, string? Text)> files)
    {
        _time += 3600;
        _import.Append(CultureInfo.InvariantCulture, $"commit refs/heads/main\ncommitter A <a@example.org> {_time} +0000\n");
        Data(subject);
        foreach (var (path, text) in files)
        {
            _import.Append(
                CultureInfo.InvariantCulture,
                $"{(text is null ? 'D' : 'M')} {(text is null ? "" : "100644 inline ")}{Quoted(path)}\n"
            );
            if (text is not null)
            {
                Data(text);
            }
        }

        return this;
    }

    /// <summary>Writes the commits to the repository, and the files of the last one to the folder.</summary>
    public GitStory Written()
    {
        Run(_import.ToString(), ["fast-import", "--quiet"]);
        Git("reset", "-q", "--hard", "main");
        Directory.CreateDirectory(At("content"));
        return this;
    }

    /// <summary>The names of the commits, oldest first.</summary>
    public string[] Commits => Git("log", "--format=%H", "--reverse", "main").Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public string Git(params string[] arguments) => Run("", arguments);

    /// <summary>Runs <c>sitegen</c>.</summary>
    public static (int Code, string Output, string Error) Sitegen(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = Program.Run(arguments, output, error);
        return (code, output.ToString(), error.ToString());
    }

    public void Dispose()
    {
        foreach (var file in Directory.EnumerateFiles(_root, "*", SearchOption.AllDirectories))
        {
            File.SetAttributes(file, FileAttributes.Normal);
        }

        Directory.Delete(_root, recursive: true);
    }

    private string Run(string input, IEnumerable<string> arguments)
    {
        // Nothing may go on in the background when the folder is deleted.
        string[] settings = ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "gc.auto=0", "-c", "maintenance.auto=false"];
        var start = new ProcessStartInfo("git", ["-C", _root, .. settings, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
        };
        using var git = Process.Start(start)!;
        var error = git.StandardError.ReadToEndAsync();
        git.StandardInput.Write(input);
        git.StandardInput.Close();
        var output = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        Assert.True(git.ExitCode == 0, error.GetAwaiter().GetResult());
        return output;
    }

    private void Data(string text) =>
        _import.Append(CultureInfo.InvariantCulture, $"data {Encoding.UTF8.GetByteCount(text)}\n").Append(text).Append('\n');

    private static string Quoted(string path)
    {
        var escaped = path.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);
        return $"\"{escaped.Replace("\n", "\\n", StringComparison.Ordinal)}\"";
    }
}
