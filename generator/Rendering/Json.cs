using System.Text.Encodings.Web;
using System.Text.Json;
using SiteGen.Pages;
using SiteGen.Pages.Data;

namespace SiteGen.Rendering;

/// <summary>JSON that people can read too: indented, and with their letters as they are.</summary>
internal static class Json
{
    private static readonly JsonWriterOptions _options = new()
    {
        Indented = true,
        IndentSize = 2,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // unsafe only within HTML, where these files never stand
    };

    public static void Write(WriteJson document, Utf8Writer output)
    {
        using (var writer = new Utf8JsonWriter(output, _options))
        {
            writer.Object(document);
        }

        output.Write("\n"u8);
    }
}
