#pragma warning disable RS0030 // the only place that accesses the console
using System.CommandLine;
using System.Text;
using SiteGen.Commands;
using SiteGen.Diagnostics;

namespace SiteGen;

/// <summary>
/// The entry point. Exit codes: 0 success, 1 errors in the content, 2 invalid command line, 3 environment or internal error.
/// </summary>
internal static class Program
{
    private const int InternalError = 3;

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

    /// <summary>Runs a command and writes its output to the given writers.</summary>
    /// <param name="isTerminal">Whether standard error is a terminal, so that progress is shown.</param>
    /// <param name="locale">The user's locale, such as <c>et_EE.UTF-8</c>.</param>
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
#pragma warning disable CA1031 // users should not see a stack trace
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
            // The error cannot be written anywhere; the exit code still reports it.
        }

        return InternalError;
    }

    /// <summary>The first of these variables that is set, in the precedence of POSIX.</summary>
    private static string? Locale() =>
        ((IEnumerable<string>)["LC_ALL", "LC_MESSAGES", "LANG"])
            .Select(Environment.GetEnvironmentVariable)
            .FirstOrDefault(static value => !string.IsNullOrEmpty(value));
}
