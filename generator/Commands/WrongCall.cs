using System.CommandLine;
using System.CommandLine.Parsing;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Printers;
using SiteGen.Text;

namespace SiteGen.Commands;

/// <summary>Explains a wrong command line in the user's language: what is wrong, the likely spelling, and where the help is.</summary>
internal static class WrongCall
{
    public static void Write(ParseResult call, Language language, Style style, TextWriter error)
    {
        foreach (var problem in Problems(call, language).Distinct(StringComparer.Ordinal))
        {
            error.WriteLine(style.Red(problem));
        }

        error.WriteLine(language.Format($"see `{HelpPage.NameOf(call.CommandResult)} --help`"));
    }

    private static IEnumerable<string> Problems(ParseResult call, Language language)
    {
        if (OptionAsValue.Find(call) is { } taken && (taken.Lacking is not null || !call.UnmatchedTokens.Contains(taken.Word)))
        {
            return
            [
                language.Format(
                    taken.Lacking is { } option ? $"`{option}` needs a value" : Unknown(taken.Word, call.CommandResult.Command)
                ),
            ];
        }

        // What follows an unknown option is most likely its value.
        var unmatched = call.UnmatchedTokens.TakeWhile(
            (token, at) => at == 0 || IsOption(token) || !IsOption(call.UnmatchedTokens[at - 1])
        );
        string[] unknown = [.. unmatched.Select(token => language.Format(Unknown(token, call.CommandResult.Command)))];
        return unknown.Length > 0 ? unknown : call.Errors.Select(problem => Explain(problem, call, language));
    }

    private static Message Unknown(string token, Command command)
    {
        var commands = command.Subcommands.Select(static each => each.Name).ToList();
        if (IsOption(token))
        {
            var near = SpellingSuggestion.Nearest(token, HelpPage.OptionsOf(command).Select(static option => option.Name));
            return near is null || near == token
                ? (Message)$"unknown option `{token}`"
                : $"unknown option `{token}`; did you mean `{near}`?";
        }

        if (commands.Count == 0)
        {
            return $"`{token}` is not expected here";
        }

        return SpellingSuggestion.Nearest(token, commands) is { } name
            ? (Message)$"unknown command `{token}`; did you mean `{name}`?"
            : $"unknown command `{token}`";
    }

    /// <summary>Errors of the library are recognized by what they concern; our own are in the user's language already.</summary>
    private static string Explain(ParseError problem, ParseResult call, Language language) =>
        problem.SymbolResult switch
        {
            OptionResult { Option: VersionOption { Name: var name } } => language.Format($"`{name}` stands alone"),
            OptionResult { Tokens.Count: 0, Option: { Required: true, Name: var name } } => language.Format($"`{name}` is missing"),
            OptionResult { Tokens.Count: 0, Option.Name: var name } => language.Format($"`{name}` needs a value"),
            OptionResult { Tokens.Count: > 1, Option.Name: var name } => language.Format($"`{name}` is given more than once"),
            OptionResult { Option: Option<bool> { Name: var name } } => language.Format($"`{name}` takes no value"),
            ArgumentResult { Tokens.Count: 0, Argument.Name: var name } => language.Format($"{name} is missing"),
            CommandResult { Command.Subcommands.Count: > 0 } => language.Format($"a command is missing: {Commands(call)}"),
            _ => Shown.Of(problem.Message),
        };

    private static Message Commands(ParseResult call) =>
        Message.Verbatim(string.Join(", ", call.CommandResult.Command.Subcommands.Select(static command => $"`{command.Name}`")));

    private static bool IsOption(string token) => token.StartsWith('-');
}
