using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using SiteGen.Text;

namespace SiteGen.Diagnostics.Printers;

/// <summary>
/// Prints a diagnostic as JSON Lines, one object per line: <c>code</c>, <c>severity</c>, <c>title</c>, <c>file</c>, <c>message</c>,
/// <c>help</c> and, if it has a location, <c>line</c>, <c>column</c> (1-based) and <c>length</c>; <c>related</c> lists other locations.
/// <c>fix</c> has the file and location of a certain correction and its <c>replacement</c>, whose lines end with LF.
/// </summary>
internal static class JsonPrinter
{
    private static readonly JsonSerializerOptions _options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Print(Diagnostic diagnostic, Language language, TextWriter to)
    {
        var json = new JsonObject
        {
            ["code"] = diagnostic.Descriptor.Id,
            ["severity"] = Word(diagnostic.Descriptor.Severity),
            ["title"] = language.Format(diagnostic.Descriptor.Title),
            ["file"] = diagnostic.Path,
        };
        if (diagnostic.Span is { } span)
        {
            AddPlace(json, span);
        }

        json["message"] = language.Format(diagnostic.Detail);
        json["help"] = language.Format(diagnostic.Help);
        if (diagnostic.Fix is { } fix)
        {
            json["fix"] = FixOf(fix);
        }

        if (diagnostic.Related.Length > 0)
        {
            json["related"] = new JsonArray([.. diagnostic.Related.Select(related => Related(related, language))]);
        }

        Write(json, to);
    }

    /// <summary>Writes an object on its own line.</summary>
    public static void Write(JsonObject json, TextWriter to) => to.Write(Shown.OfJson(json, _options) + "\n");

    /// <summary>Not translated, because programs read it.</summary>
    public static string Word(Severity severity) =>
        severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "hint",
        };

    private static JsonObject Related(RelatedLocation related, Language language)
    {
        var json = new JsonObject { ["file"] = related.Span.File.Path };
        AddPlace(json, related.Span);
        json["message"] = language.Format(related.Message);
        return json;
    }

    private static JsonObject FixOf(Fix fix)
    {
        var json = new JsonObject { ["file"] = fix.Span.File.Path };
        AddPlace(json, fix.Span);
        json["replacement"] = fix.Replacement;
        return json;
    }

    private static void AddPlace(JsonObject json, SourceSpan span)
    {
        json["line"] = span.Line;
        json["column"] = span.Column;
        json["length"] = span.Length;
    }
}
