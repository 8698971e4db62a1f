using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SiteGen.Diagnostics;

namespace SiteGen.Preview;

/// <summary>Listens on the loopback interface and answers for the site and for the preview's own resources.</summary>
internal sealed class PreviewServer : IAsyncDisposable
{
    /// <summary>Path prefix of the preview's own resources.</summary>
    public const string PathPrefix = "/.sitegen/";

    private readonly TaskCompletionSource<PreviewSite> _site = new();
    private readonly Language _language;
    private readonly WebApplication _server;

    private PreviewServer(Language language, int port)
    {
        _language = language;
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));
        builder.Services.AddResponseCompression(static compression =>
            compression.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml", "text/csv"]
        );
        builder.Services.Configure<HostOptions>(static host => host.ShutdownTimeout = TimeSpan.FromSeconds(1));
        _server = builder.Build();
        _server.UseResponseCompression();
        _server.Run(Handle);
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

    private async Task Handle(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        if (!LoopbackHost.IsNamedBy(request.Host))
        {
            response.StatusCode = StatusCodes.Status400BadRequest;
        }
        else if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            response.Headers.Allow = "GET, HEAD";
        }
        else
        {
            await Answer(context, await _site.Task); // set as soon as the address is known
        }
    }

    private Task Answer(HttpContext context, PreviewSite site) =>
        (context.Request.Path.Value ?? "/") switch
        {
            PathPrefix + "events" => PreviewUpdates.SendEvents(context, site, _server.Lifetime.ApplicationStopping),
            PathPrefix + "state" => PreviewUpdates.SendState(context, site.State, _language),
            PathPrefix + "preview.js" => SendClientFile(context, "preview.js", "javascript"),
            PathPrefix + "events.js" => SendClientFile(context, "events.js", "javascript"),
            PathPrefix + "preview.css" => SendClientFile(context, "preview.css", "css"),
            var path => PreviewFiles.Send(context, site, path),
        };

    private static Task SendClientFile(HttpContext context, string name, string type)
    {
        context.Response.ContentType = $"text/{type}; charset=utf-8";
        context.Response.Headers.CacheControl = "no-cache";
        using var resource = typeof(PreviewServer).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        return context.Response.Body.WriteAsync(bytes).AsTask();
    }
}
