using System.CommandLine;
using System.CommandLine.Parsing;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Printers;
using SiteGen.Preview;

namespace SiteGen.Commands;

/// <summary><c>sitegen serve</c>: previews the site in a browser and updates it on changes.</summary>
internal static class ServeCommand
{
    private const int DefaultPort = 4680;

    public static Command Make(Language language, Style errorStyle)
    {
        var (content, templates, history, date) = (
            InputOptions.Content(language),
            InputOptions.Templates(language),
            InputOptions.History(language),
            BuildDay.Option(language)
        );
        var port = new Option<int?>("--port")
        {
            Description = language.Format($"Local port; 0 picks a free one [default: {DefaultPort}, or a free one if it is in use]"),
            HelpName = "PORT",
            CustomParser = given => ParsePort(given, language),
        };
        var open = new Option<bool>("--open") { Description = language.Format($"Open the site in the browser") };
        var poll = new Option<bool>("--poll")
        {
            Description = language.Format($"Compare the files every second, for mounted disks and containers that report no changes"),
        };
        var command = new Command("serve", language.Format($"Preview the site in the browser; pages reload when you save a file"))
        {
            content,
            templates,
            history,
            date,
            port,
            open,
            poll,
        };
        command.Validators.Add(BuildDay.Validator(language));
        command.SetAction(
            (call, cancelled) =>
                Run(
                    call.Request(content, templates, date) with
                    {
                        History = call.GetValue(history),
                    },
                    language,
                    errorStyle,
                    call.GetValue(port),
                    call.GetValue(open),
                    call.GetValue(poll),
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
        Style errorStyle,
        int? port,
        bool open,
        bool poll,
        TextWriter output,
        TextWriter error,
        CancellationToken cancelled
    )
    {
        string[] required = request.TemplatesMayBeMissing ? [request.Content] : [request.Content, request.Templates];
        if (required.FirstOrDefault(static folder => !Directory.Exists(folder)) is { } missing)
        {
            await error.WriteLineAsync(errorStyle.Red(language.Format($"the folder `{missing}` does not exist")));
            return ExitCodes.WrongCall;
        }

        using var watcher = new Watcher(
            WatchedPlace.Of(request),
            poll,
            reason =>
                error.WriteLine(
                    language.Format(
                        $"the system does not report changes, so the files are compared every second: {SystemError.OfWatch(reason)}"
                    )
                )
        );
        await using var preview = await Start(request, language, port);
        if (preview is null)
        {
            await error.WriteLineAsync(
                errorStyle.Red(language.Format($"port {port ?? DefaultPort} is in use or not allowed; choose another, or omit `--port`"))
            );
            return ExitCodes.EnvironmentFailed;
        }

        preview.Site.Rebuild();
        await output.WriteLineAsync(language.Format($"{preview.Address.AbsoluteUri}  (press Ctrl-C to stop)"));
        if (open)
        {
            OpenBrowser(preview.Address);
        }

        try
        {
            await PreviewLoop.Run(preview.Site, watcher, state => WriteState(state, language, errorStyle, error), cancelled);
        }
        catch (OperationCanceledException)
        {
            // Ctrl-C.
        }
        return 0;
    }

    private static async Task<PreviewServer?> Start(BuildRequest request, Language language, int? port) =>
        await PreviewServer.Start(request, language, port ?? DefaultPort)
        ?? (port is null ? await PreviewServer.Start(request, language, 0) : null);

    private static void WriteState(PreviewState state, Language language, Style style, TextWriter error)
    {
        foreach (var diagnostic in state.Diagnostics)
        {
            TextPrinter.Print(diagnostic, language, style, error);
        }

        var errors = state.Errors.Count();
        error.WriteLine(
            language.Format(
                errors == 0 ? (Message)$"the site is up to date"
                : state.IsCurrent ? (Message)$"errors: {errors}; the site is up to date except for the pages with errors"
                : state.Site is null ? (Message)$"errors: {errors}; there is no version of the site without errors yet"
                : (Message)$"errors: {errors}; showing the last version of the site without errors"
            )
        );
    }

    private static int? ParsePort(ArgumentResult given, Language language)
    {
        if (ushort.TryParse(given.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var port))
        {
            return port;
        }

        given.AddError(language.Format($"`--port` must be a number from 0 to 65535, found `{given.Tokens[0].Value}`"));
        return null;
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
            // No browser is available; the URL has been printed.
        }
    }
}
