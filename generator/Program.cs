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
            StandardStreams(),
            Locale()
        );
    }

    /// <summary>Runs a command and writes its output to the given writers.</summary>
    /// <param name="terminal">Null if neither writer is a terminal.</param>
    /// <param name="locale">The user's locale, such as <c>et_EE.UTF-8</c>; null if none is set.</param>
    public static int Run(string[] arguments, TextWriter output, TextWriter error, Terminal? terminal = null, string? locale = "en")
    {
        terminal ??= Terminal.None;
        var language = LanguageOption.Choose(Parse(arguments, Language.English, terminal), locale);
        var call = Parse(arguments, language, terminal);
        var (safeOutput, safeError) = (new GuardedWriter(output), new GuardedWriter(error));
        try
        {
            if (call.Errors.Count > 0 || OptionAsValue.Find(call) is not null)
            {
                WrongCall.Write(call, language, terminal.Error, safeError);
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
            return Fail(error, Told($"output could not be written: {SystemError.Of(exception.InnerException!)}"));
        }
#pragma warning disable CA1031 // users should not see a stack trace
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return EnvironmentFailure.Explain(exception, "") is null
                ? Fail(
                    error,
                    Told($"sitegen failed, and nothing was published: {exception.Message}"),
                    language.Format(
                        $"   this is a bug in the generator ({exception.GetType().Name}); please report it with the steps to reproduce it"
                    )
                )
                : Fail(error, Told($"sitegen failed, and nothing was published: {SystemError.Of(exception)}"));
        }

        string Told(Message problem) => terminal.Error.Red(language.Format(problem));
    }

    /// <summary>A word that begins with <c>@</c>, such as a title, is no file of further words.</summary>
    private static ParseResult Parse(string[] arguments, Language language, Terminal terminal) =>
        CommandLine.Make(language, terminal).Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });

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

    private static Terminal StandardStreams() =>
        new(
            IsOutput: !Console.IsOutputRedirected,
            IsError: !Console.IsErrorRedirected,
            HasColours: Terminal.ShowsColours(Environment.GetEnvironmentVariable("NO_COLOR"), Environment.GetEnvironmentVariable("TERM"))
        )
        {
            Input = Console.IsInputRedirected || Console.IsOutputRedirected ? null : Console.In,
        };

    /// <summary>The first of these variables that is set, in the precedence of POSIX.</summary>
    private static string? Locale() =>
        ((IEnumerable<string>)["LC_ALL", "LC_MESSAGES", "LANG"])
            .Select(Environment.GetEnvironmentVariable)
            .FirstOrDefault(static value => !string.IsNullOrEmpty(value));
}
