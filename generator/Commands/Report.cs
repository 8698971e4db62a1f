using System.CommandLine;
using System.Text.Json.Nodes;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Printers;

namespace SiteGen.Commands;

/// <summary>How problems are told: for people, for programs, for the tools of forges.</summary>
internal enum Format
{
    Text,
    Json,
    Sarif,
    Github,
}

/// <summary>Tells what came of a run.</summary>
internal sealed class Report(Format format, Language language, TextWriter output, TextWriter error)
{
    public static Option<Format> Option() =>
        new("--format")
        {
            Description = "Format of messages: text, JSON Lines, SARIF, or GitHub and Forgejo annotations [default: text]",
            HelpName = "text|json|sarif|github",
        };

    public void Tell(IReadOnlyList<Diagnostic> diagnostics)
    {
        if (format == Format.Sarif)
        {
            SarifPrinter.Print(diagnostics, language, output);
        }

        foreach (var diagnostic in diagnostics)
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
                TextPrinter.Print(diagnostic, language, error);
            }
        }
    }

    /// <summary>The last word: an object for programs, a line for people.</summary>
    public void Conclude(JsonObject summary, Message sentence, bool isFine)
    {
        if (format == Format.Json)
        {
            JsonPrinter.Write(summary, output);
        }
        else if (format != Format.Sarif)
        {
            (isFine ? output : error).WriteLine(language.Format(sentence));
        }
    }

    public static Message Problems(BuildOutcome outcome)
    {
        var errors = outcome.Diagnostics.Count(static diagnostic => diagnostic.IsError);
        return errors == 1 ? (Message)$"1 error" : $"{errors} errors";
    }
}
