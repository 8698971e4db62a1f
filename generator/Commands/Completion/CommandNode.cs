using System.Collections.Immutable;
using System.CommandLine;
using SiteGen.Diagnostics;

namespace SiteGen.Commands.Completion;

/// <summary>A command as completion and the manual show it.</summary>
/// <param name="Path">Its words behind <c>sitegen</c>, such as <c>import participants</c>; empty for the program itself.</param>
/// <param name="Arguments">Labels and descriptions.</param>
internal sealed record CommandNode(
    string Path,
    string Description,
    ImmutableArray<(string Label, string Description)> Arguments,
    ImmutableArray<OptionNode> Options,
    ImmutableArray<CommandNode> Commands
)
{
    public string Name => Path[(Path.LastIndexOf(' ') + 1)..];

    /// <summary>This command and all below it.</summary>
    public IEnumerable<CommandNode> All => Commands.SelectMany(static each => each.All).Prepend(this);

    /// <summary>
    /// The words before each command below this one: those of the command above it, a space, and its name. Shells build them word by word.
    /// </summary>
    public IEnumerable<string> Steps => All.SelectMany(static above => above.Commands.Select(below => $"{above.Path} {below.Name}"));

    public static CommandNode Of(RootCommand root, Language language) => Of(root, "", new HelpPage(language, new(false)));

    private static CommandNode Of(Command command, string path, HelpPage help) =>
        new(
            path,
            command.Description ?? "",
            [.. command.Arguments.Select(static each => (HelpPage.Label(each), each.Description ?? ""))],
            [.. HelpPage.OptionsOf(command).Select(option => OptionNode.Of(option, help))],
            [.. command.Subcommands.Select(each => Of(each, $"{path} {each.Name}".TrimStart(), help))]
        );
}

/// <param name="Value">What the value is called; null if there is none.</param>
internal sealed record OptionNode(string Name, ImmutableArray<string> Aliases, string? Value, string Description)
{
    /// <summary>The words that the value may be; empty if it is another text.</summary>
    public ImmutableArray<string> Choices =>
        Value is { } value && value.Contains('|', StringComparison.Ordinal) ? [.. value.Split('|')] : [];

    public bool IsFolder => Value == "DIR";

    public IEnumerable<string> Names => Aliases.Prepend(Name);

    public static OptionNode Of(Option option, HelpPage help) =>
        new(
            option.Name,
            [.. option.Aliases.Where(static alias => alias.StartsWith('-')).Order(StringComparer.Ordinal)],
            option.HelpName,
            help.Description(option) ?? ""
        );
}
