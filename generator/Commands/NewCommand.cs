using System.CommandLine;
using SiteGen.Content;
using SiteGen.Diagnostics;

namespace SiteGen.Commands;

/// <summary><c>sitegen new</c>: a programme to fill in, which builds as it is.</summary>
internal static class NewCommand
{
    private const int WrongCall = 2;

    public static Command Make(Option<string> language)
    {
        var title = new Argument<string>("title") { Description = "Title of the programme" };
        var slug = new Option<string?>("--slug") { Description = "Name of its folder, which is the page's address [default: made of the title]", HelpName = "SLUG" };
        var content = InputOptions.Content();
        var command = new Command("new", "Begin a programme: a folder with a fact sheet to fill in") { title, slug, content };
        command.SetAction(call => Run(
            call.GetValue(content)!,
            call.GetValue(title)!,
            call.GetValue(slug),
            call.Chosen(language),
            call.InvocationConfiguration.Output,
            call.InvocationConfiguration.Error));
        return command;
    }

    private static int Run(string content, string title, string? slug, Language language, TextWriter output, TextWriter error)
    {
        var programme = NewProgramme.Make(Folder.At(content), title, slug);
        if (programme.Refusal is { } refusal)
        {
            error.WriteLine(language.Say(refusal));
            return WrongCall;
        }

        foreach (var (path, text) in programme.Files)
        {
            NewFile.Write(Path.Combine(content, path), text);
            output.WriteLine($"{content}/{path}");
        }
        output.WriteLine(language.Say($"next: put real texts where it says {NewProgramme.Mark}, delete `sample: true` once they are real, and look at the page with `sitegen serve`"));
        return 0;
    }
}
