using System.Security.Cryptography;
using System.Text;

namespace SiteGen.Preview;

/// <summary>A file of the site as the preview serves it.</summary>
/// <param name="ETag">The entity tag of the content, with quotes.</param>
/// <param name="AssetsETag">The entity tag of all assets; if it changes, the page is reloaded.</param>
internal sealed record PreviewPage(byte[] Content, string ETag, string AssetsETag)
{
    public static PreviewPage Of(byte[] content) => new(content, ComputeETag(content), "");

    /// <summary>Adds the script that updates an open page after a change.</summary>
    /// <param name="assetsETag">The entity tag of all assets.</param>
    public static PreviewPage WithLiveReload(byte[] content, string assetsETag)
    {
        var eTag = ComputeETag([.. content, .. Encoding.UTF8.GetBytes(assetsETag)]);
        var client =
            $"<link rel=\"stylesheet\" href=\"{PreviewServer.PathPrefix}preview.css\">\n"
            + $"<script src=\"{PreviewServer.PathPrefix}preview.js\" data-print='{eTag}' data-assets='{assetsETag}'></script>\n"
            + $"</body>";
        return new PreviewPage(
            Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(content).Replace("</body>", client, StringComparison.Ordinal)),
            eTag,
            assetsETag
        );
    }

    public static string ComputeETag(byte[] content) => $"\"{Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 16))}\"";
}
