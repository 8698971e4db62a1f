using System.CommandLine;
using System.Text;
using SiteGen.Diagnostics;

namespace SiteGen.Commands.Completion;

/// <summary><c>sitegen man</c>: prints the manual page, made of the same definitions as the help.</summary>
internal static class ManCommand
{
    public static Command Make(Language language)
    {
        var command = new Command("man", language.Format($"Print the manual page, for `man -l -`"));
        command.SetAction(call =>
        {
            var root = CommandNode.Of((RootCommand)call.RootCommandResult.Command, language);
            call.InvocationConfiguration.Output.Write(Page(root, language));
            return 0;
        });
        return command;
    }

    private static string Page(CommandNode root, Language language)
    {
        var page = new StringBuilder();
        page.Append(".TH SITEGEN 1\n");
        Section($"NAME");
        Line($"sitegen \\- {Text(root.Description)}");
        Section($"SYNOPSIS");
        Line($"\\fBsitegen\\fR {Text(language.Format($"COMMAND [options]"))}");
        Section($"OPTIONS");
        Options(root);
        Section($"COMMANDS");
        foreach (var command in root.All.Skip(1))
        {
            Line($".SS {Text($"sitegen {string.Join(' ', command.Arguments.Select(static each => each.Label).Prepend(command.Path))}")}");
            Line(Text(command.Description));
            foreach (var (label, description) in command.Arguments)
            {
                Item(label, description);
            }

            Options(command);
        }

        Section($"EXIT STATUS");
        Item("0", language.Format($"success"));
        Item("1", language.Format($"error in the content, the templates or an imported list"));
        Item("2", language.Format($"wrong command line"));
        Item("3", language.Format($"failure of the machine, or a bug in SiteGen"));
        return page.ToString();

        void Section(Message heading) => Line($".SH {language.Format(heading)}");

        void Options(CommandNode command)
        {
            foreach (var option in command.Options)
            {
                Item(string.Join(", ", option.Names) + (option.Value is { } value ? $" {value}" : ""), option.Description);
            }
        }

        void Item(string label, string description)
        {
            Line(".TP");
            Line($"\\fB{Text(label)}\\fR");
            Line(Text(description));
        }

        void Line(string text) => page.Append(text).Append('\n');
    }

    /// <summary>A backslash, a hyphen, and a sign at the start of a line have a meaning for the formatter.</summary>
    private static string Text(string text)
    {
        var escaped = text.Replace("\\", "\\e", StringComparison.Ordinal).Replace("-", "\\-", StringComparison.Ordinal);
        return escaped is ['.' or '\'', ..] ? "\\&" + escaped : escaped;
    }
}
