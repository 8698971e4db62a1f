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
    /// <param name="locale">The user's locale, such as <c>et_EE.UTF-8</c>; null if none is set.</param>
    public static int Run(string[] arguments, TextWriter output, TextWriter error, bool isTerminal = false, string? locale = "en")
    {
        // A title may begin with @, which would otherwise name a file of arguments.
        var parsing = new ParserConfiguration { ResponseFileTokenReplacer = null };
        var language = LanguageOption.Choose(CommandLine.Make(Language.English, isTerminal).Parse(arguments, parsing), locale);
        var call = CommandLine.Make(language, isTerminal).Parse(arguments, parsing);
        var (safeOutput, safeError) = (new GuardedWriter(output), new GuardedWriter(error));
        try
        {
            if (call.Errors.Count > 0)
            {
                WrongCall.Write(call, language, safeError);
                return ExitCodes.WrongCall;
            }

            return call.Invoke(
                new InvocationConfiguration
                {
                    Output = safeOutput,
                    Error = safeError,
                    EnableDefaultExceptionHandler = false,
                }
            );
        }
        catch (OutputFailedException exception)
        {
            return Fail(error, language.Format($"output could not be written: {SystemError.Of(exception.InnerException!)}"));
        }
#pragma warning disable CA1031 // users should not see a stack trace
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return EnvironmentFailure.Explain(exception, "") is null
                ? Fail(
                    error,
                    language.Format($"sitegen failed, and nothing was published: {exception.Message}"),
                    language.Format(
                        $"   this is a bug in the generator ({exception.GetType().Name}); please report it with the steps to reproduce it"
                    )
                )
                : Fail(error, language.Format($"sitegen failed, and nothing was published: {SystemError.Of(exception)}"));
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

        return ExitCodes.EnvironmentFailed;
    }

    /// <summary>The first of these variables that is set, in the precedence of POSIX.</summary>
    private static string? Locale() =>
        ((IEnumerable<string>)["LC_ALL", "LC_MESSAGES", "LANG"])
            .Select(Environment.GetEnvironmentVariable)
            .FirstOrDefault(static value => !string.IsNullOrEmpty(value));
}
