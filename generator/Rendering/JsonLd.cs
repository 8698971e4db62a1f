using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using SiteGen.Pages;
using SiteGen.Pages.Data;

namespace SiteGen.Rendering;

/// <summary>JSON for a <c>script</c> element of JSON-LD only; it is escaped so that it cannot end the element.</summary>
internal readonly record struct JsonLd(string Value)
{
    /// <summary>The tag that must directly precede it. Browsers treat the element as data and execute nothing.</summary>
    public const string Tag = "<script type=\"application/ld+json\">";

    // Keeps letters; escapes all characters that are significant in HTML.
    private static readonly JsonWriterOptions _options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static JsonLd Of(WriteJson document)
    {
        var bytes = new ArrayBufferWriter<byte>();
        Write(document, bytes);
        return new JsonLd(SoftHyphens.Without(Encoding.UTF8.GetString(bytes.WrittenSpan)));
    }

    public static void Write(WriteJson document, IBufferWriter<byte> bytes)
    {
        using var writer = new Utf8JsonWriter(bytes, _options);
        writer.Object(document);
    }

    public override string ToString() => Value;
}
