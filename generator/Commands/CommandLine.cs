using System.CommandLine;
using System.CommandLine.Help;
using SiteGen.Diagnostics;

namespace SiteGen.Commands;

/// <summary>All commands, with texts in the user's language.</summary>
internal static class CommandLine
{
    /// <param name="isTerminal">Whether standard error is a terminal.</param>
    public static RootCommand Make(Language language, bool isTerminal)
    {
        var root = new RootCommand(language.Format($"Builds a site of training programme fact sheets from YAML and Markdown."))
        {
            LanguageOption.Make(language),
            BuildCommand.Make(language, isTerminal),
            CheckCommand.Make(language),
            ExplainCommand.Make(language),
            ServeCommand.Make(language),
            NewCommand.Make(language),
            SchemaCommand.Make(language),
            ImportCommand.Make(language),
        };
        root.Options.OfType<HelpOption>().Single().Action = new HelpPage(language);
        return root;
    }
}
