#pragma warning disable RS0030 // the one place that has the console
using System.CommandLine;
using System.Text;
using SiteGen.Commands;
using SiteGen.Diagnostics;

namespace SiteGen;

/// <summary>The command line. Exit codes: 0 fine, 1 the content is wrong, 2 the call is wrong, 3 the machine failed us.</summary>
internal static class Program
{
    private const int Failed = 3;

    public static int Main(string[] arguments)
    {
        Console.OutputEncoding = new UTF8Encoding(false);
        return Run(
            arguments,
            GuardedWriter.Open(static () => Console.Out),
            GuardedWriter.Open(static () => Console.Error),
            isTerminal: !Console.IsErrorRedirected,
            Locale()
        );
    }

    /// <summary>Runs one call; what it says goes to the two writers.</summary>
    /// <param name="isTerminal">Whether someone watches, so that a long build shows how far it has come.</param>
    /// <param name="locale">The user's, such as <c>et_EE.UTF-8</c>.</param>
    public static int Run(string[] arguments, TextWriter output, TextWriter error, bool isTerminal = false, string? locale = null)
    {
        var language = LanguageOption.Make(locale);
        var root = new RootCommand("Builds a site of training programme fact sheets from YAML and Markdown.")
        {
            language,
            BuildCommand.Make(language, isTerminal),
            CheckCommand.Make(language),
            ExplainCommand.Make(language),
            ServeCommand.Make(language),
            NewCommand.Make(language),
            SchemaCommand.Make(language),
            ImportCommand.Make(language),
        };
        var call = root.Parse(arguments);
        try
        {
            var code = call.Invoke(
                new InvocationConfiguration
                {
                    Output = new GuardedWriter(output),
                    Error = new GuardedWriter(error),
                    EnableDefaultExceptionHandler = false,
                }
            );
            return call.Errors.Count > 0 ? ExitCodes.WrongCall : code;
        }
        catch (OutputFailedException exception)
        {
            return Fail(error, Language.Of(locale).Format($"output could not be written: {exception.Message}"));
        }
#pragma warning disable CA1031 // whatever it is, an editor is not to see a stack trace
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return Fail(
                error,
                $"sitegen failed, and nothing was published: {exception.Message}",
                $"   this is a bug in the generator ({exception.GetType().Name}); please report it with the steps to reproduce it"
            );
        }
    }

    private static int Fail(TextWriter error, params string[] lines)
    {
        try
        {
            foreach (var line in lines)
            {
                error.WriteLine(line);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // There is nowhere left to say it; the exit code does.
        }

        return Failed;
    }

    /// <summary>As POSIX has it: the first that is set of these.</summary>
    private static string? Locale() =>
        ((IEnumerable<string>)["LC_ALL", "LC_MESSAGES", "LANG"])
            .Select(Environment.GetEnvironmentVariable)
            .FirstOrDefault(static value => !string.IsNullOrEmpty(value));
}
