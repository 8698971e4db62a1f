using System.Text;

namespace SiteGen.Commands.Completion;

/// <summary>
/// Completion for zsh: a file <c>_sitegen</c> in a folder of <c>fpath</c>, or <c>source &lt;(sitegen completion zsh)</c>.
/// </summary>
internal static class ZshCompletion
{
    public static string Script(CommandNode root)
    {
        var script = new StringBuilder();
        script.Append(
            """
            #compdef sitegen
            _sitegen() {
              local command="" word
              local -a commands options
              for word in "${(@)words[2,CURRENT-1]}"; do
                case "$command $word" in

            """
        );
        script.Append($"      {string.Join('|', root.Steps.Select(Quoted))}) command=\"${{command:+$command }}$word\" ;;\n");
        script.Append("    esac\n  done\n  case \"$command ${words[CURRENT-1]}\" in\n");
        foreach (
            var (command, option) in root.All.SelectMany(static command => command.Options, static (command, option) => (command, option))
        )
        {
            var values =
                option.IsFolder ? "_files -/"
                : option.Choices.IsEmpty ? null
                : $"compadd -- {string.Join(' ', option.Choices)}";
            if (values is not null)
            {
                script.Append($"    {Quoted($"{command.Path} {option.Name}")}) {values}; return ;;\n");
            }
        }

        script.Append("  esac\n  case \"$command\" in\n");
        foreach (var command in root.All)
        {
            script.Append($"    {Quoted(command.Path)})\n");
            script.Append($"      commands=({Items(command.Commands.Select(static each => (each.Name, each.Description)))})\n");
            var options = command.Options.SelectMany(static option => option.Names, static (option, name) => (name, option.Description));
            script.Append($"      options=({Items(options)}) ;;\n");
        }

        script.Append(
            """
              esac
              if [[ "${words[CURRENT]}" == -* ]]; then
                _describe -o 'option' options
              elif (( ${#commands} )); then
                _describe 'command' commands
              else
                _files
              fi
            }
            if [ "${funcstack[1]}" = "_sitegen" ]; then _sitegen "$@"; else compdef _sitegen sitegen; fi

            """
        );
        return script.Replace("\r", "").ToString();
    }

    /// <summary>A colon ends the name of an item.</summary>
    private static string Items(IEnumerable<(string Name, string Description)> items) =>
        string.Join(' ', items.Select(static item => Quoted($"{item.Name}:{item.Description}")));

    private static string Quoted(string text) => $"'{text.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
