using System.CommandLine;
using System.CommandLine.Help;
using System.Text.RegularExpressions;
using SiteGen.Commands;
using SiteGen.Diagnostics;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Commands;

/// <summary>The options that the README names are those that the commands have.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string _readme = File.ReadAllText(Path.Join(Repository.Root, "README.md"));

    private static readonly RootCommand _root = CommandLine.Make(Language.English, Terminal.None);

    /// <summary>Commands by their full name, such as <c>import participants</c>.</summary>
    private static readonly Dictionary<string, Command> _commands = Named("", _root)
        .ToDictionary(static each => each.Name, static each => each.Command);

    /// <summary>The table of an import leaves out what that of a build says.</summary>
    [Theory]
    [InlineData("build", "")]
    [InlineData("import participants", "build")]
    public void The_table_of_a_command_has_its_options_and_their_values(string command, string other)
    {
        var table = _readme.Split($"| option of `{command}` |")[1].Split("\n\n")[0];
        var said = other.Length == 0 ? [] : OptionsOf(other).Select(Label);
        var written = TableRow().Matches(table).Select(static row => row.Groups[1].Value.Replace("\\|", "|", StringComparison.Ordinal));
        Assert.Equal(
            OptionsOf(command).Where(static option => option is not HelpOption).Select(Label).Except(said).Order(StringComparer.Ordinal),
            written.Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Check_has_the_options_of_a_build_except_the_output() =>
        Assert.Empty(OptionsOf("build").Select(Label).Except(OptionsOf("check").Select(Label)).Except(["--output DIR"]));

    [Fact]
    public void A_command_in_the_text_has_the_options_that_it_is_shown_with()
    {
        var shown = Code().Matches(_readme).Select(static code => code.Groups[1].Value).SelectMany(Options).ToList();
        Assert.True(shown.Count > 10, "the README names too few options for this test to be right");
        Assert.All(
            shown,
            static each =>
            {
                var (command, option) = each;
                var known = _commands.Keys.Where(name => command.Length == 0 || name == command).SelectMany(OptionsOf);
                Assert.True(known.Any(other => other.Name == option), $"`{command}` has no `{option}`");
            }
        );
    }

    [Fact]
    public void Every_command_is_in_the_table() =>
        Assert.All(_root.Subcommands, static command => Assert.Contains($"| `sitegen {command.Name}", _readme, StringComparison.Ordinal));

    /// <summary>The options in a piece of code, each with its command: empty for an option by itself, which any command may have.</summary>
    private static IEnumerable<(string Command, string Option)> Options(string code)
    {
        var words = code.Split(' ').SkipWhile(static word => word == "sitegen").ToArray();
        var command = _commands
            .Keys.Where(name => $" {code} ".Contains($" {name} ", StringComparison.Ordinal))
            .MaxBy(static name => name.Length);
        var isCall = code.StartsWith("sitegen ", StringComparison.Ordinal) || words is [['-', '-', ..], ..];
        return isCall || words is [var first, ..] && _commands.ContainsKey(first)
            ? words.Where(static word => word.StartsWith("--", StringComparison.Ordinal)).Select(option => (command ?? "", option))
            : [];
    }

    private static IEnumerable<(string Name, Command Command)> Named(string before, Command parent) =>
        parent.Subcommands.SelectMany(command => Named($"{before}{command.Name} ", command).Prepend((before + command.Name, command)));

    private static IEnumerable<Option> OptionsOf(string command) => HelpPage.OptionsOf(_commands[command]);

    private static string Label(Option option) => $"{option.Name} {option.HelpName}".TrimEnd();

    [GeneratedRegex(@"^\| `(--[^`]+)` \|", RegexOptions.Multiline)]
    private static partial Regex TableRow();

    [GeneratedRegex(@"(?<!`)`([^`\n]+)`(?!`)")]
    private static partial Regex Code();
}
