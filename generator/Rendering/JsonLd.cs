using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using SiteGen.Pages;
using SiteGen.Pages.Data;

namespace SiteGen.Rendering;

/// <summary>
/// JSON that may stand in a page, in a <c>script</c> element of JSON-LD and nowhere else: nothing in it can end that element.
/// </summary>
internal readonly record struct JsonLd(string Value)
{
    /// <summary>The tag that it stands right behind. A browser takes what is in such an element for data, and runs nothing.</summary>
    public const string Tag = "<script type=\"application/ld+json\">";

    // Letters as they are; every character that means something to HTML as an escape of JSON.
    private static readonly JsonWriterOptions _options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static JsonLd Of(WriteJson document)
    {
        var bytes = new ArrayBufferWriter<byte>();
        Write(document, bytes);
        return new JsonLd(Encoding.UTF8.GetString(bytes.WrittenSpan));
    }

    public static void Write(WriteJson document, IBufferWriter<byte> bytes)
    {
        using var writer = new Utf8JsonWriter(bytes, _options);
        writer.Object(document);
    }

    public override string ToString() => Value;
}
