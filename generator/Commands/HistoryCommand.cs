using System.Collections.Immutable;
using System.CommandLine;
using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Git;
using SiteGen.History;
using SiteGen.Text;

namespace SiteGen.Commands;

/// <summary><c>sitegen history</c>: writes every change of a published figure, from the git history of the content.</summary>
internal static class HistoryCommand
{
    public static Command Make(Language language, Terminal terminal)
    {
        var content = InputOptions.Content(language);
        var output = new Option<string>("--output")
        {
            Description = language.Format($"File of the record, as CSV"),
            HelpName = "FILE",
            Required = true,
        };
        var command = new Command("history", language.Format($"Write the record of all changes of published figures, from the git history"))
        {
            output,
            content,
        };
        command.SetAction(call =>
        {
            var (said, error) = (call.InvocationConfiguration.Output, call.InvocationConfiguration.Error);
            var (folder, file) = (call.GetValue(content)!, call.GetValue(output)!);
            var problems = ImmutableArray<Diagnostic>.Empty;
            try
            {
                var history = Read(folder);
                Write(file, HistoryCsv.Write(history));
                said.WriteLine(language.Format($"{file}: {history.Rows.Length} changes of figures"));
            }
            catch (RevisionException exception)
            {
                problems = [exception.Problem];
            }
            catch (BlockedPathException exception)
            {
                problems = [EditProblems.Blocked(file, Path.GetFileName(exception.BlockedPath), exception.IsLink)];
            }

            new Report(Format.Text, language, terminal, said, error).WriteDiagnostics(problems);
            return problems.ExitCode();
        });
        return command;
    }

    private static FigureHistory Read(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new RevisionException(FileProblems.MissingFolder(Folder.At(folder).DisplayPath, InputOptions.ContentName));
        }

        var repository = GitRepository.Of(folder);
        return repository.IsShallow
            ? throw new RevisionException(RevisionProblems.Shallow(folder))
            : FigureHistory.Read(repository, repository.Head());
    }

    private static void Write(string file, byte[] bytes)
    {
        if (GeneratedFile.FindInTheWay(file, HistoryCsv.IsHistory) is { } blocked)
        {
            throw blocked.IsLink ? blocked : new RevisionException(EditProblems.NotGenerated(file));
        }

        GeneratedFile.Write(file, bytes);
    }
}
