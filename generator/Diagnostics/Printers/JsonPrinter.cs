using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using SiteGen.Text;

namespace SiteGen.Diagnostics.Printers;

/// <summary>
/// A diagnostic for programs, an object a line: <c>code</c>, <c>severity</c>, <c>title</c>, <c>file</c>, <c>message</c>, <c>help</c>
/// and, where it has a place, <c>line</c>, <c>column</c> (from 1) and <c>length</c>; <c>related</c> lists other places.
/// </summary>
internal static class JsonPrinter
{
    private static readonly JsonSerializerOptions _options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Print(Diagnostic diagnostic, TextWriter to)
    {
        var json = new JsonObject
        {
            ["code"] = diagnostic.Code.Id,
            ["severity"] = TextPrinter.Word(diagnostic.Code.Severity),
            ["title"] = diagnostic.Code.Title,
            ["file"] = diagnostic.Path,
        };
        if (diagnostic.Span is { } span) AddPlace(json, span);
        json["message"] = diagnostic.Detail;
        json["help"] = diagnostic.Help;
        if (diagnostic.Related.Length > 0) json["related"] = new JsonArray([.. diagnostic.Related.Select(Related)]);
        Write(json, to);
    }

    /// <summary>An object on a line of its own.</summary>
    public static void Write(JsonObject json, TextWriter to) => to.Write(json.ToJsonString(_options) + "\n");

    private static JsonObject Related(RelatedPlace related)
    {
        var json = new JsonObject { ["file"] = related.Span.File.Path };
        AddPlace(json, related.Span);
        json["message"] = related.Message;
        return json;
    }

    private static void AddPlace(JsonObject json, SourceSpan span)
    {
        json["line"] = span.Line;
        json["column"] = span.Column;
        json["length"] = span.Length;
    }
}
