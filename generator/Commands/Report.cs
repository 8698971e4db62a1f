using System.CommandLine;
using System.Text.Json.Nodes;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Printers;

namespace SiteGen.Commands;

/// <summary>The format of diagnostics: for people, for programs, or for CI.</summary>
internal enum Format
{
    Text,
    Json,
    Sarif,
    Github,
}

/// <summary>Writes the diagnostics and the summary of a command.</summary>
internal sealed class Report(Format format, Language language, Terminal terminal, TextWriter output, TextWriter error)
{
    private static readonly string[] _formats = ["text", "json", "sarif", "github"];

    public static Option<string> Option(Language language) =>
        new("--format")
        {
            Description = language.Format(
                $"Format of messages: text, JSON Lines, SARIF, or GitHub and Forgejo annotations [default: text]"
            ),
            HelpName = string.Join('|', _formats),
            CustomParser = given => Choice.Parse(given, _formats, language),
        };

    /// <summary>The words of the option are the formats, in their order.</summary>
    public static Format Chosen(string? word) => word is null ? Format.Text : (Format)Array.IndexOf(_formats, word);

    public void WriteDiagnostics(IReadOnlyList<Diagnostic> diagnostics)
    {
        var shown = Shortlist.Of(diagnostics);
        if (format == Format.Sarif)
        {
            SarifPrinter.Print(shown, language, output);
        }

        foreach (var diagnostic in shown)
        {
            if (format == Format.Json)
            {
                JsonPrinter.Print(diagnostic, language, output);
            }
            else if (format == Format.Github)
            {
                GithubPrinter.Print(diagnostic, language, output);
            }
            else if (format == Format.Text)
            {
                TextPrinter.Print(diagnostic, language, terminal.Error, error);
            }
        }

        if (diagnostics.Count - shown.Count is > 0 and var left && format == Format.Text)
        {
            error.WriteLine(language.Format($"{left} more messages are not shown; correct these first"));
        }
    }

    /// <summary>Writes what is wrong with a call that is only known to be wrong once the command runs.</summary>
    /// <returns>The exit code.</returns>
    public int Refuse(Message problem)
    {
        error.WriteLine(terminal.Error.Red(language.Format(problem)));
        return ExitCodes.WrongCall;
    }

    /// <summary>Writes lines for people; nothing for programs.</summary>
    public void WriteLines(IEnumerable<Message> lines, IReadOnlyCollection<string> diff)
    {
        if (format != Format.Text)
        {
            return;
        }

        foreach (var line in lines)
        {
            output.WriteLine(language.Format(line));
        }

        DiffPrinter.Print(diff, terminal.Output, output);
    }

    /// <summary>Writes a JSON object for programs or a sentence for people.</summary>
    public void WriteSummary(JsonObject summary, Message sentence, bool succeeded)
    {
        if (format == Format.Json)
        {
            JsonPrinter.Write(summary, output);
        }
        else if (format != Format.Sarif)
        {
            (succeeded ? output : error).WriteLine(language.Format(sentence));
        }
    }

    public static Message ErrorCount(BuildOutcome outcome)
    {
        var errors = outcome.Diagnostics.Count(static diagnostic => diagnostic.IsError);
        return errors == 1 ? (Message)$"1 error" : $"{errors} errors";
    }
}
