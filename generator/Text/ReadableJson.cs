using System.Text.Encodings.Web;
using System.Text.Json;

namespace SiteGen.Text;

/// <summary>Options for JSON files: indented, with non-ASCII letters unescaped.</summary>
internal static class ReadableJson
{
    public static JsonWriterOptions Options { get; } =
        new()
        {
            Indented = true,
            IndentSize = 2,
            NewLine = "\n",
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // unsafe only within HTML, where these files are never embedded
        };
}
