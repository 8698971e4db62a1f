using SiteGen.Content;
using SiteGen.Diagnostics;

namespace SiteGen.Commands;

/// <summary>Asks on a terminal for what no option says about a new site. An empty answer leaves it to be filled in later.</summary>
internal sealed class SiteQuestions(Language language, Terminal terminal, TextWriter output)
{
    public SiteAnswers Ask(SiteAnswers given) =>
        terminal.Input is not { } input
            ? given
            : new SiteAnswers(
                given.Title ?? Ask(input, $"Name of the site"),
                given.BaseUrl ?? AskForUrl(input),
                given.Publisher ?? Ask(input, $"Name of the publisher")
            );

    private Uri? AskForUrl(TextReader input)
    {
        while (Ask(input, $"URL under which the site will be published") is { } answer)
        {
            if (BuildRequest.TryParseBaseUrl(answer, out var url, out var expected))
            {
                return url;
            }

            output.WriteLine(language.Format($"the URL must be {expected}, found `{answer}`"));
        }

        return null;
    }

    private string? Ask(TextReader input, Message question)
    {
        output.Write($"{language.Format($"{question} (Enter: later)")}: ");
        output.Flush();
        return input.ReadLine()?.Trim() is { Length: > 0 } answer ? answer : null;
    }
}
