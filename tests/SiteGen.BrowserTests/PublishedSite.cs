using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using SiteGen.Tests.Stories;

namespace SiteGen.BrowserTests;

/// <summary>A site built from a content folder and served under a path until disposal.</summary>
public sealed class PublishedSite : IAsyncDisposable
{
    private const string Name = "faktilehed";

    private readonly string _folder = Directory.CreateTempSubdirectory("sitegen-browser-").FullName;
    private readonly WebApplication _server;

    private PublishedSite()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        _server = builder.Build();
        var types = new FileExtensionContentTypeProvider();
        foreach (var text in new[] { "html", "css", "csv" })
        {
            types.Mappings["." + text] = $"text/{text}; charset=utf-8";
        }

        _server.UseFileServer(
            new FileServerOptions { FileProvider = new PhysicalFileProvider(_folder), StaticFileOptions = { ContentTypeProvider = types } }
        );
        _server.Run(NotFound);
    }

    private Uri Root => new($"{_server.Urls.Single()}/{Name}/");

    public static async Task<PublishedSite> Of(string content)
    {
        var site = new PublishedSite();
        await site._server.StartAsync();
        // As outside CI: in CI, a build also rejects broken links, which hostile texts contain.
        var outcome = Build.Run(
            new BuildRequest(content, Repository.Templates, Path.Join(site._folder, Name), Story.Today) { BaseUrl = site.Root }
        );
        Assert.True(
            outcome.Counts is not null,
            string.Join('\n', outcome.Diagnostics.Select(static problem => $"{problem.Path} {problem.Descriptor.Id} {problem.Detail}"))
        );
        return site;
    }

    public string Folder => Path.Join(_folder, Name);

    /// <param name="address">Relative to the site's root, such as <c>andmed/</c>.</param>
    public Uri At(string address) => new(Root, address);

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private Task NotFound(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.SendFileAsync(Path.Join(_folder, Name, "404.html"));
    }
}
