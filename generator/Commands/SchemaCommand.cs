using System.CommandLine;
using SiteGen.Content.Keys.Schema;
using SiteGen.Diagnostics;

namespace SiteGen.Commands;

/// <summary><c>sitegen schema</c>: writes JSON Schemas of the content files for completion and validation in editors.</summary>
internal static class SchemaCommand
{
    private const string DefaultOutput = "content/.schema";

    public static Command Make(Language language)
    {
        var output = new Option<string>("--output")
        {
            Description = language.Format($"Output folder of the schemas [default: {DefaultOutput}]"),
            HelpName = "DIR",
            DefaultValueFactory = static _ => DefaultOutput,
        };
        var command = new Command("schema", language.Format($"Write a JSON Schema for each kind of content file")) { output };
        command.SetAction(call => Run(call.GetValue(output)!, language, call.InvocationConfiguration.Output));
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
