using System.CommandLine;
using System.Diagnostics;
using System.Runtime.InteropServices;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Printers;
using SiteGen.Preview;

namespace SiteGen.Commands;

/// <summary><c>sitegen serve</c>: the site in a browser, in step with the content.</summary>
internal static class ServeCommand
{
    private const int WrongCall = 2;
    private const int UsualPort = 4680;

    public static Command Make(Option<string> language)
    {
        var (content, templates, date) = (InputOptions.Content(), InputOptions.Templates(), InputOptions.Date());
        var port = new Option<int?>("--port")
        {
            Description = $"Where the site is shown on this machine; 0 is any that is free [default: {UsualPort}, or one that is free]",
            HelpName = "PORT",
        };
        var open = new Option<bool>("--open") { Description = "Open the site in the browser" };
        var command = new Command("serve", "Show the site in the browser while you write: a page follows each file that you save")
        {
            content,
            templates,
            date,
            port,
            open,
        };
        command.SetAction(
            (call, cancelled) =>
                Run(
                    new BuildRequest(call.GetValue(content)!, call.GetValue(templates)!, "site") { Date = call.GetValue(date) },
                    call.Chosen(language),
                    call.GetValue(port),
                    call.GetValue(open),
                    call.InvocationConfiguration.Output,
                    call.InvocationConfiguration.Error,
                    cancelled
                )
        );
        return command;
    }

    private static async Task<int> Run(
        BuildRequest request,
        Language language,
        int? port,
        bool open,
        TextWriter output,
        TextWriter error,
        CancellationToken cancelled
    )
    {
        if (new[] { request.Content, request.Templates }.FirstOrDefault(static folder => !Directory.Exists(folder)) is { } missing)
        {
            await error.WriteLineAsync(language.Format($"there is no folder `{missing}`"));
            return WrongCall;
        }

        using var watcher = new Watcher([request.Content, request.Templates]);
        await using var preview = await Start(request, language, port);
        if (preview is null)
        {
            await error.WriteLineAsync(
                language.Format($"port {port ?? UsualPort} is taken or not allowed; name another, or leave `--port` out")
            );
            return WrongCall;
        }

        preview.Site.Rebuild();
        await output.WriteLineAsync(language.Format($"{preview.Address.AbsoluteUri}  (Ctrl-C ends it)"));
        Tell(preview.Site.State, language, error);
        if (open)
        {
            OpenBrowser(preview.Address);
        }

        try
        {
            await PreviewLoop.Run(preview.Site, watcher, state => Tell(state, language, error), cancelled);
        }
        catch (OperationCanceledException)
        {
            // Ctrl-C.
        }
        return 0;
    }

    private static async Task<PreviewServer?> Start(BuildRequest request, Language language, int? port) =>
        await PreviewServer.Start(request, language, port ?? UsualPort)
        ?? (port is null ? await PreviewServer.Start(request, language, 0) : null);

    private static void Tell(PreviewState state, Language language, TextWriter error)
    {
        foreach (var diagnostic in state.Diagnostics)
        {
            TextPrinter.Print(diagnostic, language, error);
        }

        var errors = state.Errors.Count();
        error.WriteLine(
            language.Format(errors == 0 ? (Message)$"the site is up to date" : $"{errors} to mend; the site is shown as it was before")
        );
    }

    private static void OpenBrowser(Uri address)
    {
        try
        {
            if (RuntimeInformation.IsOSPlatform(OSPlatform.Windows))
            {
                Process.Start(new ProcessStartInfo(address.AbsoluteUri) { UseShellExecute = true })?.Dispose();
            }
            else
            {
                Process.Start(RuntimeInformation.IsOSPlatform(OSPlatform.OSX) ? "open" : "xdg-open", address.AbsoluteUri).Dispose();
            }
        }
        catch (System.ComponentModel.Win32Exception)
        {
            // A machine without a browser: the address is printed.
        }
    }
}
