using System.Security.Cryptography;
using System.Text;

namespace SiteGen.Preview;

/// <summary>A file of the site as the preview serves it.</summary>
/// <param name="Print">Tells it from what it was before: an entity tag, with its quotes.</param>
internal sealed record PreviewPage(byte[] Content, string Print)
{
    public static PreviewPage Of(byte[] content) => new(content, PrintOf(content));

    /// <summary>A page that keeps itself in step with the content.</summary>
    /// <param name="assets">The prints of the files that the page is shown with.</param>
    public static PreviewPage Living(byte[] content, string assets)
    {
        var print = PrintOf([.. content, .. Encoding.UTF8.GetBytes(assets)]);
        var client = $"<link rel=\"stylesheet\" href=\"{PreviewServer.Own}preview.css\">\n<script src=\"{PreviewServer.Own}preview.js\" data-print='{print}'></script>\n</body>";
        return new PreviewPage(Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(content).Replace("</body>", client, StringComparison.Ordinal)), print);
    }

    private static string PrintOf(byte[] content) => $"\"{Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 16))}\"";
}
