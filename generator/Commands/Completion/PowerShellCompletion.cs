using System.Text;

namespace SiteGen.Commands.Completion;

/// <summary>Completion for PowerShell: <c>sitegen completion pwsh | Out-String | Invoke-Expression</c>.</summary>
internal static class PowerShellCompletion
{
    public static string Script(CommandNode root)
    {
        var script = new StringBuilder();
        script.Append(
            """
            # PowerShell completion for sitegen: sitegen completion pwsh | Out-String | Invoke-Expression
            Register-ArgumentCompleter -Native -CommandName sitegen -ScriptBlock {
              param($current, $line, $cursor)
              $words = @{

            """
        );
        foreach (var command in root.All)
        {
            script.Append($"    {Quoted(command.Path)} = @(\n");
            var items = command
                .Commands.Select(static each => (each.Name, each.Description))
                .Concat(command.Options.SelectMany(static option => option.Names, static (option, name) => (name, option.Description)));
            foreach (var (name, description) in items)
            {
                script.Append($"      ,@({Quoted(name)}, {Quoted(description)})\n");
            }

            script.Append("    )\n");
        }

        script.Append("  }\n  $values = @{\n");
        foreach (
            var (command, option) in root.All.SelectMany(static command => command.Options, static (command, option) => (command, option))
        )
        {
            if (!option.Choices.IsEmpty)
            {
                script.Append($"    {Quoted($"{command.Path} {option.Name}")} = @({string.Join(", ", option.Choices.Select(Quoted))})\n");
            }
        }

        script.Append(
            """
              }
              $command = ''
              $previous = ''
              foreach ($element in $line.CommandElements | Select-Object -Skip 1) {
                if ($element.Extent.EndOffset -ge $cursor) { break }
                $previous = "$element"
                if ($words.ContainsKey("$command $element".Trim())) { $command = "$command $element".Trim() }
              }
              $choices = $values["$command $previous"]
              if ($choices) {
                $choices | Where-Object { $_ -like "$current*" }
              } else {
                $words[$command] | Where-Object { $_[0] -like "$current*" } | ForEach-Object {
                  [System.Management.Automation.CompletionResult]::new($_[0], $_[0], 'ParameterValue', $_[1])
                }
              }
            }

            """
        );
        return script.Replace("\r", "").ToString();
    }

    private static string Quoted(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
