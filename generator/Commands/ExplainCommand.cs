using System.CommandLine;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Reference;

namespace SiteGen.Commands;

/// <summary><c>sitegen explain</c>: explains a diagnostic code with an example.</summary>
internal static class ExplainCommand
{
    public static Command Make(Language language)
    {
        var code = new Argument<string>("CODE") { Description = language.Format($"Diagnostic code, such as SG0203") };
        var command = new Command("explain", language.Format($"Explain a diagnostic code, with an example")) { code };
        command.SetAction(call =>
            Run(call.GetValue(code)!, language, call.InvocationConfiguration.Output, call.InvocationConfiguration.Error)
        );
        return command;
    }

    private static int Run(string id, Language language, TextWriter output, TextWriter error)
    {
        if (ReferenceText.Find(id, language, out var near) is not { } text)
        {
            error.WriteLine(
                language.Format(near is null ? (Message)$"unknown code `{id}`" : $"unknown code `{id}`; did you mean `{near}`?")
            );
            return ExitCodes.WrongCall;
        }

        output.WriteLine(language.Format($"{text.Descriptor.Id}: {text.Descriptor.Title}"));
        output.WriteLine();
        output.WriteLine(text.Paragraph);
        if (text.Example is { } example)
        {
            Show(example.Path.Length == 0 ? (Message)$"wrong:" : $"wrong, in {example.Path}:", example.Wrong);
            Show($"right:", example.Right);
        }
        return 0;

        void Show(Message title, string lines)
        {
            output.WriteLine();
            output.WriteLine(language.Format(title));
            foreach (var line in lines.Split('\n'))
            {
                output.WriteLine(line.Length == 0 ? "" : "    " + line);
            }
        }
    }
}
