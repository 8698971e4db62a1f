using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;

namespace SiteGen.Preview;

/// <summary>Serves the files of the previewed site, as a web server does.</summary>
internal static class PreviewFiles
{
    private const string NotFoundPage = "404.html";

    private static readonly FileExtensionContentTypeProvider _types = Types();

    /// <summary>Served while no site could be built yet; the errors are displayed on top of it.</summary>
    private static readonly PreviewPage _emptyPage = PreviewPage.WithLiveReload(
        "<!doctype html>\n<html lang=\"et\"><head><meta charset=\"utf-8\"><title>sitegen</title></head><body></body></html>\n"u8.ToArray(),
        ""
    );

    public static Task Send(HttpContext context, PreviewSite preview, string path)
    {
        // Only the address of a folder of the site leads to another one. `//host`, which names a foreign server, is not found.
        if (preview.State.Site?.Has($"{NameOf(path)}/index.html") == true)
        {
            context.Response.Redirect(new PathString(path + "/") + context.Request.QueryString, permanent: false);
            return Task.CompletedTask;
        }

        var (status, page, name) = Find(preview.State, path);
        return Send(context, status, page, name);
    }

    /// <summary>The response for a path, including the error pages.</summary>
    public static (int Status, PreviewPage Page, string Name) Find(PreviewState state, string path)
    {
        if (state.Site is not { } site)
        {
            return (StatusCodes.Status503ServiceUnavailable, _emptyPage, NotFoundPage);
        }

        var name = NameOf(path) + (path.EndsWith('/') ? "index.html" : "");
        return site.Find(name) is { } page
            ? (StatusCodes.Status200OK, page, name)
            : (StatusCodes.Status404NotFound, site.Find(NotFoundPage) ?? _emptyPage, NotFoundPage);
    }

    /// <summary>A path without its first slash, as the site names its files.</summary>
    private static string NameOf(string path) => path.StartsWith('/') ? path[1..] : path;

    private static Task Send(HttpContext context, int status, PreviewPage page, string name)
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

    private static FileExtensionContentTypeProvider Types()
    {
        var types = new FileExtensionContentTypeProvider();
        foreach (var text in (string[])["html", "css", "csv", "txt"])
        {
            types.Mappings["." + text] = $"text/{(text == "txt" ? "plain" : text)}; charset=utf-8";
        }

        types.Mappings[".js"] = "text/javascript; charset=utf-8";
        return types;
    }
}
