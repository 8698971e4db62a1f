using System.CommandLine;
using System.Diagnostics;
using SiteGen.Commands;
using SiteGen.Commands.Completion;
using SiteGen.Diagnostics;

namespace SiteGen.Tests.Commands;

/// <summary>Completion of shells and the manual page know every command and option that the program has.</summary>
public sealed class CompletionTests
{
    private static readonly RootCommand _root = CommandLine.Make(Language.English, Terminal.None);

    private static readonly CommandNode _node = CommandNode.Of(_root, Language.English);

    public static TheoryData<string> Pages => ["completion bash", "completion zsh", "completion fish", "completion pwsh", "man"];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_command_and_option_is_there(string call)
    {
        var said = Said(call.Split(' ')).Replace("\\-", "-", StringComparison.Ordinal);
        var (commands, options) = (Commands(_root).ToArray(), Commands(_root).SelectMany(HelpPage.OptionsOf).ToArray());
        Assert.True(commands.Length > 10 && options.Length > 30);
        Assert.All(commands.Skip(1), command => Assert.Contains(command.Name, said, StringComparison.Ordinal));
        Assert.All(
            options,
            option => Assert.Contains(call.EndsWith("fish", StringComparison.Ordinal) ? $"-l {option.Name[2..]} " : option.Name, said)
        );
        Assert.All(options.SelectMany(Choices), choice => Assert.Contains(choice, said, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_text_is_in_the_language_of_the_user(string call)
    {
        var (english, estonian) = (Said(call.Split(' ')), Said([.. call.Split(' '), "--language", "et"]));
        Assert.Equal(call is "completion bash", english == estonian); // bash shows no descriptions
    }

    [Theory]
    [InlineData("completion bash", "bash", "-n")]
    [InlineData("completion zsh", "zsh", "-n")]
    [InlineData("completion fish", "fish", "-n")]
    [InlineData("man", "groff", "-man -Tutf8 -ww -z")]
    public void The_program_that_reads_it_finds_no_mistake(string call, string program, string options)
    {
        var run = Read(program, options, Said(call.Split(' ')));
        Assert.SkipWhen(run is null, $"{program} is not installed");
        Assert.Equal((0, ""), (run.Value.Code, run.Value.Said));
    }

    /// <summary>For each command and each option with choices.</summary>
    [Fact]
    public void Bash_offers_what_may_come_next()
    {
        var script = Said("completion", "bash");
        List<string> lines = [];
        List<string> expected = [];
        foreach (var command in _node.All)
        {
            Ask(
                command.Path,
                [.. command.Commands.Select(static each => each.Name), .. command.Options.SelectMany(static each => each.Names)]
            );
            foreach (var option in command.Options.Where(static option => !option.Choices.IsEmpty))
            {
                Ask($"{command.Path} {option.Name}".Trim(), option.Choices);
            }
        }

        var run = Read("bash", "", $"{script}\n{string.Join('\n', lines)}\n");
        Assert.SkipWhen(run is null, "bash is not installed");
        Assert.Equal(expected, run.Value.Said.TrimEnd().Split('\n'));

        void Ask(string words, IEnumerable<string> offered)
        {
            var all = $"sitegen {words}".TrimEnd();
            lines.Add($"COMP_WORDS=({all} ''); COMP_CWORD={all.Split(' ').Length}; _sitegen; echo \"{words}: ${{COMPREPLY[*]}}\"");
            expected.Add($"{words}: {string.Join(' ', offered)}");
        }
    }

    private static IEnumerable<Command> Commands(Command command) => command.Subcommands.SelectMany(Commands).Prepend(command);

    private static IEnumerable<string> Choices(Option option) =>
        option.HelpName is { } name && name.Contains('|', StringComparison.Ordinal) ? name.Split('|') : [];

    private static string Said(params string[] call)
    {
        using var output = new StringWriter();
        Assert.Equal(0, Program.Run(call, output, output));
        return output.ToString();
    }

    /// <summary>Null if the program is not installed.</summary>
    private static (int Code, string Said)? Read(string program, string options, string text)
    {
        var start = new ProcessStartInfo(program, options)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync();
            process.StandardInput.Write(text);
            process.StandardInput.Close();
            var said = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, said + error.Result);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
