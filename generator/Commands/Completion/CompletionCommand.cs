using System.CommandLine;
using SiteGen.Diagnostics;

namespace SiteGen.Commands.Completion;

/// <summary><c>sitegen completion</c>: prints the script by which a shell completes commands, options and their values.</summary>
internal static class CompletionCommand
{
    private static readonly (string Shell, Func<CommandNode, string> Script)[] _shells =
    [
        ("bash", BashCompletion.Script),
        ("zsh", ZshCompletion.Script),
        ("fish", FishCompletion.Script),
        ("pwsh", PowerShellCompletion.Script),
    ];

    public static Command Make(Language language)
    {
        var command = new Command("completion", language.Format($"Print the script by which a shell completes commands and options"));
        foreach (var (shell, script) in _shells)
        {
            var verb = new Command(shell, language.Format($"The script for {shell}"));
            verb.SetAction(call =>
            {
                call.InvocationConfiguration.Output.Write(script(CommandNode.Of((RootCommand)call.RootCommandResult.Command, language)));
                return 0;
            });
            command.Add(verb);
        }

        return command;
    }
}
