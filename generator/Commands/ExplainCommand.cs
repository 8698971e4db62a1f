using System.CommandLine;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Reference;

namespace SiteGen.Commands;

/// <summary><c>sitegen explain</c>: what a code means, with an example.</summary>
internal static class ExplainCommand
{
    private const int WrongCall = 2;

    public static Command Make(Option<string> language)
    {
        var code = new Argument<string>("CODE") { Description = "Code of a message, such as SG0203" };
        var command = new Command("explain", "Tell what the code of a message means, with an example") { code };
        command.SetAction(call =>
            Run(call.GetValue(code)!, call.Chosen(language), call.InvocationConfiguration.Output, call.InvocationConfiguration.Error)
        );
        return command;
    }

    private static int Run(string id, Language language, TextWriter output, TextWriter error)
    {
        if (ReferenceText.Find(id, language, out var near) is not { } text)
        {
            error.WriteLine(
                language.Format(near is null ? (Message)$"there is no code `{id}`" : $"there is no code `{id}`; did you mean `{near}`?")
            );
            return WrongCall;
        }

        output.WriteLine(language.Format($"{text.Descriptor.Id}: {text.Descriptor.Title}"));
        output.WriteLine();
        output.WriteLine(text.Paragraph);
        foreach (var part in text.Example)
        {
            output.WriteLine();
            output.WriteLine(
                language.Format(part.Action == "delete" ? (Message)$"an example: {part.Path} is not there" : $"an example, in {part.Path}:")
            );
            if (part.Text.Length > 0)
            {
                output.WriteLine();
            }

            foreach (var line in part.Text.Split('\n').Where(static line => line.Length > 0))
            {
                output.WriteLine("    " + line);
            }
        }
        return 0;
    }
}
