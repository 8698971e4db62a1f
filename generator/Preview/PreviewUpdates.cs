using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Printers;

namespace SiteGen.Preview;

/// <summary>Tells open pages that something has changed, and each of them what.</summary>
/// <remarks>
/// A browser opens six connections to a host at most, for all its tabs together. They share one stream, which says only that there is news
/// (<c>events.js</c>), and each page then asks for its own.
/// </remarks>
internal static class PreviewUpdates
{
    /// <summary>Sends an event at once and after each change, until the browser leaves.</summary>
    public static async Task SendEvents(HttpContext context, PreviewSite site, CancellationToken stopping)
    {
        context.Response.ContentType = "text/event-stream";
        context.Response.Headers.CacheControl = "no-store";
        if (HttpMethods.IsHead(context.Request.Method))
        {
            return;
        }

        using var ends = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        try
        {
            while (true)
            {
                var state = site.State;
                await context.Response.WriteAsync("data: changed\n\n", ends.Token);
                await context.Response.Body.FlushAsync(ends.Token);
                await site.WaitForChange(state, ends.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The last tab was closed, or the server is stopping.
        }
    }

    /// <summary>Sends which version of a page is shown, and what is wrong. The query is the path of the page.</summary>
    public static Task SendState(HttpContext context, PreviewState state, Language language)
    {
        context.Response.ContentType = "application/json";
        context.Response.Headers.CacheControl = "no-store";
        var path = Uri.UnescapeDataString(context.Request.QueryString.Value is [_, .. var asked] ? asked : "/");
        return context.Response.WriteAsync(StateOf(path, state, language).ToJsonString(), context.RequestAborted);
    }

    private static JsonObject StateOf(string path, PreviewState state, Language language)
    {
        var (status, page, _) = PreviewFiles.Find(state, path);
        var heading =
            status == StatusCodes.Status200OK
                ? (Message)$"This is the last version of the page without errors."
                : $"There is no version of this page without errors.";
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        foreach (var error in state.Errors)
        {
            TextPrinter.Print(error, language, Style.Plain, text);
        }

        return new JsonObject
        {
            ["heading"] = language.Format(heading),
            ["problems"] = text.ToString(),
            ["print"] = page.ETag,
            ["assets"] = page.AssetsETag,
        };
    }
}
