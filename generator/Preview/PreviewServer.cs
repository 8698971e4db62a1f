using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Printers;

namespace SiteGen.Preview;

/// <summary>Serves the site on the loopback interface and notifies open pages of changes.</summary>
internal sealed class PreviewServer : IAsyncDisposable
{
    /// <summary>Path prefix of the preview's own resources.</summary>
    public const string PathPrefix = "/.sitegen/";

    private const string NotFoundPage = "404.html";

    /// <summary>Served while no site could be built yet; the errors are displayed on top of it.</summary>
    private static readonly PreviewPage _emptyPage = PreviewPage.WithLiveReload(
        "<!doctype html>\n<html lang=\"et\"><head><meta charset=\"utf-8\"><title>sitegen</title></head><body></body></html>\n"u8.ToArray(),
        ""
    );

    private readonly TaskCompletionSource<PreviewSite> _site = new();
    private readonly Language _language;
    private readonly WebApplication _server;
    private readonly FileExtensionContentTypeProvider _types = new();

    private PreviewServer(Language language, int port)
    {
        _language = language;
        foreach (var text in (string[])["html", "css", "csv", "txt"])
        {
            _types.Mappings["." + text] = $"text/{(text == "txt" ? "plain" : text)}; charset=utf-8";
        }

        _types.Mappings[".js"] = "text/javascript; charset=utf-8";

        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));
        builder.Services.AddResponseCompression(static compression =>
            compression.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml", "text/csv"]
        );
        builder.Services.Configure<HostOptions>(static host => host.ShutdownTimeout = TimeSpan.FromSeconds(1));
        _server = builder.Build();
        _server.UseResponseCompression();
        _server.Run(HandleWhenReady);
    }

    public Uri Address => new(_server.Urls.Single() + "/");

    /// <summary>The site; its base URL is the server's address.</summary>
    public PreviewSite Site => _site.Task.Result;

    /// <returns>Null if the port is not available.</returns>
    public static async Task<PreviewServer?> Start(BuildRequest request, Language language, int port)
    {
        var server = new PreviewServer(language, port);
        try
        {
            await server._server.StartAsync();
        }
        catch (Exception exception) when (exception is IOException or SocketException)
        {
            await server.DisposeAsync();
            return null;
        }

        server._site.SetResult(new PreviewSite(request with { BaseUrl = server.Address }));
        return server;
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private async Task HandleWhenReady(HttpContext context)
    {
        await _site.Task; // set as soon as the address is known
        await Handle(context);
    }

    private Task Handle(HttpContext context)
    {
        var request = context.Request;
        // Protects against DNS rebinding: rejects requests for other host names.
        if (!IPAddress.TryParse(request.Host.Host, out _) && request.Host.Host != "localhost")
        {
            return Reject(context, StatusCodes.Status400BadRequest);
        }

        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            return Reject(context, StatusCodes.Status405MethodNotAllowed);
        }

        return request.Path.Value switch
        {
            PathPrefix + "events" => Events(context),
            PathPrefix + "preview.js" or PathPrefix + "preview.css" => SendClientFile(context, request.Path.Value[PathPrefix.Length..]),
            var path => File(context, path ?? "/"),
        };
    }

    private Task File(HttpContext context, string path)
    {
        if (!path.EndsWith('/') && Site.State.Site?.Has(path.TrimStart('/') + "/index.html") == true)
        {
            context.Response.Redirect($"{path}/{context.Request.QueryString}", permanent: false);
            return Task.CompletedTask;
        }

        var (status, page, name) = FindPage(path);
        return Send(context, status, page, name);
    }

    /// <summary>The response for a path, including the error pages.</summary>
    private (int Status, PreviewPage Page, string Name) FindPage(string path)
    {
        var name = path.TrimStart('/');
        if (name.Length == 0 || name.EndsWith('/'))
        {
            name += "index.html";
        }

        if (Site.State.Site is not { } site)
        {
            return (StatusCodes.Status503ServiceUnavailable, _emptyPage, NotFoundPage);
        }

        if (site.Find(name) is { } page)
        {
            return (StatusCodes.Status200OK, page, name);
        }

        return (StatusCodes.Status404NotFound, site.Find(NotFoundPage) ?? _emptyPage, NotFoundPage);
    }

    private Task Send(HttpContext context, int status, PreviewPage page, string name)
    {
        var response = context.Response;
        response.Headers.ETag = page.ETag;
        response.Headers.CacheControl = "no-cache";
        if (status == StatusCodes.Status200OK && context.Request.Headers.IfNoneMatch == page.ETag)
        {
            status = StatusCodes.Status304NotModified;
        }

        response.StatusCode = status;
        if (status == StatusCodes.Status304NotModified)
        {
            return Task.CompletedTask;
        }

        response.ContentType = _types.TryGetContentType(name, out var type) ? type : "application/octet-stream";
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : response.Body.WriteAsync(page.Content).AsTask();
    }

    /// <summary>Sends the current state and then an event for each change, until the page is closed.</summary>
    private async Task Events(HttpContext context)
    {
        context.Response.ContentType = "text/event-stream";
        context.Response.Headers.CacheControl = "no-store";
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, _server.Lifetime.ApplicationStopping);
        var requested = WebUtility.UrlDecode(context.Request.QueryString.Value is [_, .. var page] ? page : "/");
        try
        {
            while (true)
            {
                var state = Site.State;
                await context.Response.WriteAsync($"data: {EventData(state, requested).ToJsonString()}\n\n", stopping.Token);
                await context.Response.Body.FlushAsync(stopping.Token);
                await Site.WaitForChange(state, stopping.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The page was closed, or the server is stopping.
        }
    }

    /// <param name="path">The path of the requesting page.</param>
    private JsonObject EventData(PreviewState state, string path)
    {
        var (status, page, _) = FindPage(path);
        var heading =
            status == StatusCodes.Status200OK
                ? (Message)$"This is the last version of the page without errors."
                : $"There is no version of this page without errors.";
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        foreach (var error in state.Errors)
        {
            TextPrinter.Print(error, _language, Style.Plain, text);
        }

        return new JsonObject
        {
            ["heading"] = _language.Format(heading),
            ["problems"] = text.ToString(),
            ["print"] = page.ETag,
            ["assets"] = page.AssetsETag,
        };
    }

    private static Task SendClientFile(HttpContext context, string name)
    {
        context.Response.ContentType = name.EndsWith(".js", StringComparison.Ordinal)
            ? "text/javascript; charset=utf-8"
            : "text/css; charset=utf-8";
        context.Response.Headers.CacheControl = "no-cache";
        using var resource = typeof(PreviewServer).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        return context.Response.Body.WriteAsync(bytes).AsTask();
    }

    private static Task Reject(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }
}
