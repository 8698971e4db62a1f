using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

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

    public static byte[] Write(JsonObject document)
    {
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, _options)) document.WriteTo(writer);
        bytes.WriteByte((byte)'\n');
        return bytes.ToArray();
    }
}
