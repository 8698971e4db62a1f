using System.Text;

namespace SiteGen.Commands.Completion;

/// <summary>Completion for bash: <c>source &lt;(sitegen completion bash)</c>.</summary>
internal static class BashCompletion
{
    public static string Script(CommandNode root)
    {
        var script = new StringBuilder();
        script.Append(
            """
            # bash completion for sitegen: source <(sitegen completion bash)
            _sitegen() {
              local current="${COMP_WORDS[COMP_CWORD]}" command="" words="" word
              for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
                case "$command $word" in

            """
        );
        script.Append($"      {string.Join('|', root.Steps.Select(Quoted))}) command=\"${{command:+$command }}$word\" ;;\n");
        script.Append("    esac\n  done\n  case \"$command ${COMP_WORDS[COMP_CWORD-1]}\" in\n");
        foreach (
            var (command, option) in root.All.SelectMany(static command => command.Options, static (command, option) => (command, option))
        )
        {
            var values =
                option.IsFolder ? "compgen -d -- \"$current\""
                : option.Choices.IsEmpty ? null
                : $"compgen -W '{string.Join(' ', option.Choices)}' -- \"$current\"";
            if (values is not null)
            {
                script.Append($"    {Quoted($"{command.Path} {option.Name}")}) COMPREPLY=($({values})); return ;;\n");
            }
        }

        script.Append("  esac\n  case \"$command\" in\n");
        foreach (var command in root.All)
        {
            var words = command.Commands.Select(static each => each.Name).Concat(command.Options.SelectMany(static option => option.Names));
            script.Append($"    {Quoted(command.Path)}) words='{string.Join(' ', words)}' ;;\n");
        }

        script.Append(
            """
              esac
              COMPREPLY=($(compgen -W "$words" -- "$current"))
            }
            complete -o default -F _sitegen sitegen

            """
        );
        return script.Replace("\r", "").ToString();
    }

    private static string Quoted(string text) => $"'{text}'";
}
