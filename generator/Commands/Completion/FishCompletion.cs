using System.Text;

namespace SiteGen.Commands.Completion;

/// <summary>Completion for fish: <c>sitegen completion fish | source</c>.</summary>
internal static class FishCompletion
{
    public static string Script(CommandNode root)
    {
        var script = new StringBuilder();
        script.Append(
            """
            # fish completion for sitegen: sitegen completion fish | source
            function __sitegen_is
                set -l command ''
                for word in (commandline -opc)[2..-1]
                    switch "$command $word"

            """
        );
        script.Append($"            case {string.Join(' ', root.Steps.Select(Quoted))}\n");
        script.Append(
            """
                            set command (string trim -- "$command $word")
                    end
                end
                test "$command" = "$argv[1]"
            end

            """
        );
        foreach (var command in root.All)
        {
            var start = $"complete -c sitegen -n {Quoted($"__sitegen_is {Quoted(command.Path)}")}";
            foreach (var below in command.Commands)
            {
                script.Append($"{start} -f -a {below.Name} -d {Quoted(below.Description)}\n");
            }

            foreach (var option in command.Options)
            {
                var names = string.Join(' ', option.Names.Select(Flag));
                script.Append($"{start} {names}{Values(option)} -d {Quoted(option.Description)}\n");
            }
        }

        return script.Replace("\r", "").ToString();
    }

    private static string Values(OptionNode option) =>
        option.Value is null ? ""
        : option.IsFolder ? " -x -a '(__fish_complete_directories)'"
        : option.Choices.IsEmpty ? " -r"
        : $" -x -a {Quoted(string.Join(' ', option.Choices))}";

    /// <summary>A long option, a short one, or one in the style of older programs.</summary>
    private static string Flag(string name) =>
        name.StartsWith("--", StringComparison.Ordinal) ? $"-l {name[2..]}"
        : name.Length == 2 ? $"-s {name[1..]}"
        : $"-o {name[1..]}";

    private static string Quoted(string text) =>
        $"'{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)}'";
}
