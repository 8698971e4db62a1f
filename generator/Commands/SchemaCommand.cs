using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using SiteGen.Content.Keys.Schema;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Text;

namespace SiteGen.Commands;

/// <summary><c>sitegen schema</c>: writes JSON Schemas of the content files for completion and validation in editors.</summary>
internal static class SchemaCommand
{
    private const string DefaultOutput = "content/.schema";

    public static Command Make(Language language, Terminal terminal)
    {
        var output = new Option<string>("--output")
        {
            Description = language.Format($"Output folder of the schemas [default: {DefaultOutput}]"),
            HelpName = "DIR",
            DefaultValueFactory = static _ => DefaultOutput,
        };
        var command = new Command("schema", language.Format($"Write a JSON Schema for each kind of content file")) { output };
        command.SetAction(call =>
        {
            var (said, error) = (call.InvocationConfiguration.Output, call.InvocationConfiguration.Error);
            var problems = Write(call.GetValue(output)!, language, said);
            new Report(Format.Text, language, terminal, said, error).WriteDiagnostics(problems);
            return problems.ExitCode();
        });
        return command;
    }

    /// <summary>Writes all schemas, or none.</summary>
    private static ImmutableArray<Diagnostic> Write(string folder, Language language, TextWriter output)
    {
        var diagnostics = new DiagnosticBag();
        var files = SchemaFiles
            .Make()
            .Select(file => (Path: Path.Join(folder, file.Name), Bytes: Encoding.UTF8.GetBytes(file.Text)))
            .ToArray();
        try
        {
            foreach (var problem in FolderProblem(folder) is { } wrong ? [wrong] : files.Select(static file => FileProblem(file.Path)))
            {
                if (problem is not null)
                {
                    diagnostics.Add(problem);
                }
            }

            foreach (var (path, bytes) in diagnostics.HasErrors ? [] : files)
            {
                GeneratedFile.Write(path, bytes);
            }
        }
        catch (BlockedPathException exception)
        {
            diagnostics.Add(EditProblems.Blocked(folder, Path.GetFileName(exception.BlockedPath), exception.IsLink));
        }

        if (!diagnostics.HasErrors)
        {
            output.WriteLine(language.Format($"{folder}: {files.Length} schemas"));
        }

        return diagnostics.Sorted();
    }

    private static Diagnostic? FolderProblem(string folder) =>
        AtomicFile.IsLink(Path.TrimEndingDirectorySeparator(folder)) ? PublishingProblems.LinkedFolder(folder)
        : File.Exists(folder) ? PublishingProblems.NotAFolder(folder)
        : null;

    private static Diagnostic? FileProblem(string path) =>
        GeneratedFile.FindInTheWay(path, IsSchema) switch
        {
            null => null,
            { IsLink: true } => EditProblems.Blocked(path, Path.GetFileName(path), isLink: true),
            _ => EditProblems.NotGenerated(path),
        };

    /// <summary>Whether the first line after the brace is that of a schema, however Git ends lines.</summary>
    private static bool IsSchema(byte[] bytes) =>
        Encoding.UTF8.GetString(bytes).ReplaceLineEndings("\n").StartsWith(SchemaFiles.Beginning, StringComparison.Ordinal);
}
