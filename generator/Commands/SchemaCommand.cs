using System.CommandLine;
using SiteGen.Content.Keys.Schema;
using SiteGen.Diagnostics;

namespace SiteGen.Commands;

/// <summary><c>sitegen schema</c>: writes JSON Schemas of the content files for completion and validation in editors.</summary>
internal static class SchemaCommand
{
    public static Command Make(Option<string> language)
    {
        var output = new Option<string>("--output")
        {
            Description = "Output folder of the schemas",
            HelpName = "DIR",
            DefaultValueFactory = static _ => "content/.schema",
        };
        var command = new Command("schema", "Write a JSON Schema for each kind of content file") { output };
        command.SetAction(call => Run(call.GetValue(output)!, call.GetLanguage(language), call.InvocationConfiguration.Output));
        return command;
    }

    private static int Run(string folder, Language language, TextWriter output)
    {
        var count = 0;
        foreach (var (name, text) in SchemaFiles.Make())
        {
            NewFile.Write(Path.Combine(folder, name), text);
            count++;
        }
        output.WriteLine(language.Format($"{folder}: {count} schemas"));
        return 0;
    }
}
