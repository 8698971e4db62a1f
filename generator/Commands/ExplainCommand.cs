using System.CommandLine;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Printers;
using SiteGen.Diagnostics.Reference;

namespace SiteGen.Commands;

/// <summary><c>sitegen explain</c>: explains a diagnostic code with an example, or lists all codes.</summary>
internal static class ExplainCommand
{
    public static Command Make(Language language, Terminal terminal)
    {
        var code = new Argument<string?>("CODE")
        {
            Description = language.Format($"Diagnostic code, such as SG0203 [default: list all codes]"),
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command("explain", language.Format($"Explain a diagnostic code, with an example")) { code };
        command.SetAction(call =>
        {
            var (output, error) = (call.InvocationConfiguration.Output, call.InvocationConfiguration.Error);
            if (call.GetValue(code) is not { } written)
            {
                List(Catalogue.All, language, terminal.Output, output);
                return 0;
            }

            var asked = DiagnosticCode.Of(written);
            if (ReferenceText.Find(asked, language) is not { } text)
            {
                TellUnknown(written, asked, language, terminal.Error, error);
                return ExitCodes.WrongCall;
            }

            Explain(text, language, terminal.Output, output);
            return 0;
        });
        return command;
    }

    private static void Explain(ReferenceText text, Language language, Style style, TextWriter output)
    {
        output.WriteLine($"{style.Bold(text.Descriptor.Id)}: {language.Format(text.Descriptor.Title)}");
        output.WriteLine();
        output.WriteLine(text.Paragraph);
        if (text.Example is { } example)
        {
            Show(style.Red(language.Format(example.Path.Length == 0 ? (Message)$"wrong:" : $"wrong, in {example.Path}:")), example.Wrong);
            Show(style.Green(language.Format($"right:")), example.Right);
        }

        void Show(string title, string lines)
        {
            output.WriteLine();
            output.WriteLine(title);
            foreach (var line in lines.Split('\n'))
            {
                output.WriteLine(line.Length == 0 ? "" : "    " + line);
            }
        }
    }

    private static void TellUnknown(string written, DiagnosticCode asked, Language language, Style style, TextWriter error)
    {
        error.WriteLine(
            style.Red(
                language.Format(
                    asked.Nearest is { } near ? (Message)$"unknown code `{written}`; did you mean `{near}`?" : $"unknown code `{written}`"
                )
            )
        );
        List(asked.Family, language, style, error);
        error.WriteLine(language.Format($"`sitegen explain` lists all codes"));
    }

    private static void List(IEnumerable<DiagnosticDescriptor> codes, Language language, Style style, TextWriter to)
    {
        foreach (var code in codes.OrderBy(static code => code.Id, StringComparer.Ordinal))
        {
            to.WriteLine($"{style.Bold(code.Id)}: {language.Format(code.Title)}");
        }
    }
}
