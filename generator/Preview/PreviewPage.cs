using System.Security.Cryptography;
using System.Text;

namespace SiteGen.Preview;

/// <summary>A file of the site as the preview serves it.</summary>
/// <param name="Print">Tells it from what it was before: an entity tag, with its quotes.</param>
/// <param name="Assets">Tells the files that it is shown with from what they were before.</param>
internal sealed record PreviewPage(byte[] Content, string Print, string Assets)
{
    public static PreviewPage Of(byte[] content) => new(content, PrintOf(content), "");

    /// <summary>A page that keeps itself in step with the content.</summary>
    /// <param name="assets">The print of the files that the page is shown with.</param>
    public static PreviewPage Living(byte[] content, string assets)
    {
        var print = PrintOf([.. content, .. Encoding.UTF8.GetBytes(assets)]);
        var client =
            $"<link rel=\"stylesheet\" href=\"{PreviewServer.Own}preview.css\">\n"
            + $"<script src=\"{PreviewServer.Own}preview.js\" data-print='{print}' data-assets='{assets}'></script>\n"
            + $"</body>";
        return new PreviewPage(
            Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(content).Replace("</body>", client, StringComparison.Ordinal)),
            print,
            assets
        );
    }

    public static string PrintOf(byte[] content) => $"\"{Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 16))}\"";
}
