using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Printers;

namespace SiteGen.Commands;

/// <summary>Writes the help of a command in the user's language: the library knows no Estonian.</summary>
internal sealed class HelpPage(Language language, Style style) : SynchronousCommandLineAction
{
    private const int MinGap = 2;

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var to = parseResult.InvocationConfiguration.Output;
        var command = parseResult.CommandResult.Command;
        to.WriteLine(command.Description);
        to.WriteLine();
        to.WriteLine(style.Bold(language.Format($"Usage:")));
        to.WriteLine("  " + Usage(parseResult.CommandResult));
        Write(to, $"Arguments:", command.Arguments.Select(static each => (Label(each), each.Description)));
        Write(to, $"Commands:", command.Subcommands.Select(static each => (Call(each), each.Description)));
        Write(to, $"Options:", OptionsOf(command).Select(each => (Label(each), Description(each))));
        return 0;
    }

    /// <summary>The options of a command and those that it inherits.</summary>
    public static IEnumerable<Option> OptionsOf(Command command) =>
        command.Options.Concat(
            command.Parents.OfType<Command>().SelectMany(static parent => OptionsOf(parent).Where(static option => option.Recursive))
        );

    /// <summary>The full name of a command, such as <c>sitegen import participants</c>.</summary>
    public static string NameOf(CommandResult call) =>
        call.Parent is CommandResult parent ? $"{NameOf(parent)} {call.Command.Name}" : "sitegen";

    private string Usage(CommandResult call)
    {
        var command = call.Command;
        var required = command.Options.Where(static option => option.Required).Select(static option => Label(option));
        var rest = language.Format(command.Subcommands.Count > 0 ? (Message)$"COMMAND [options]" : $"[options]");
        return string.Join(' ', [NameOf(call), .. command.Arguments.Select(Label), .. required, rest]);
    }

    public string? Description(Option option) =>
        option switch
        {
            HelpOption => language.Format($"Show this help"),
            VersionOption => language.Format($"Show the version"),
            { Required: true } => language.Format($"{option.Description} (required)"),
            _ => option.Description,
        };

    private static string Call(Command command) => string.Join(' ', [command.Name, .. command.Arguments.Select(Label)]);

    public static string Label(Argument argument) => argument.Arity.MinimumNumberOfValues > 0 ? argument.Name : $"[{argument.Name}]";

    private static string Label(Option option) =>
        string.Join(", ", option.Aliases.Where(static alias => alias.StartsWith('-')).Order(StringComparer.Ordinal).Prepend(option.Name))
        + (option.HelpName is { } value ? $" {value}" : "");

    private void Write(TextWriter to, Message heading, IEnumerable<(string Name, string? Text)> rows)
    {
        var all = rows.ToList();
        if (all.Count == 0)
        {
            return;
        }

        to.WriteLine();
        to.WriteLine(style.Bold(language.Format(heading)));
        var width = all.Max(static row => row.Name.Length) + MinGap;
        foreach (var (name, text) in all)
        {
            to.WriteLine($"  {name.PadRight(width)}{text}".TrimEnd());
        }
    }
}
