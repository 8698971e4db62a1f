using System.Text.Json;
using SiteGen.Pages;
using SiteGen.Pages.Data;
using SiteGen.Text;

namespace SiteGen.Rendering;

/// <summary>Writes readable JSON: indented, with non-ASCII letters unescaped.</summary>
internal static class Json
{
    public static void Write(WriteJson document, Utf8Writer output)
    {
        using (var writer = new Utf8JsonWriter(output, ReadableJson.Options))
        {
            writer.Object(document);
        }

        output.Write("\n"u8);
    }
}
