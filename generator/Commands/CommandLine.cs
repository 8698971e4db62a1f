using System.CommandLine;
using System.CommandLine.Help;
using SiteGen.Diagnostics;

namespace SiteGen.Commands;

/// <summary>All commands, with texts in the user's language.</summary>
internal static class CommandLine
{
    public static RootCommand Make(Language language, Terminal terminal)
    {
        var root = new RootCommand(language.Format($"Builds a site of training programme fact sheets from YAML and Markdown."))
        {
            LanguageOption.Make(language),
            BuildCommand.Make(language, terminal),
            CheckCommand.Make(language, terminal),
            ExplainCommand.Make(language, terminal),
            ServeCommand.Make(language, terminal.Error),
            NewCommand.Make(language, terminal),
            SchemaCommand.Make(language, terminal),
            ImportCommand.Make(language, terminal),
            DiffCommand.Make(language, terminal),
            HistoryCommand.Make(language, terminal),
        };
        root.Options.OfType<HelpOption>().Single().Action = new HelpPage(language, terminal.Output);
        return root;
    }
}
