using System.Text.Encodings.Web;
using System.Text.Json;

namespace SiteGen.Text;

/// <summary>How JSON files are written: indented and with letters as they are, for people too.</summary>
internal static class ReadableJson
{
    public static JsonWriterOptions Options { get; } =
        new()
        {
            Indented = true,
            IndentSize = 2,
            NewLine = "\n",
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // unsafe only within HTML, where these files never stand
        };
}
