using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using SiteGen.Text;

namespace SiteGen.Content.Keys.Schema;

/// <summary>
/// Generates a JSON Schema (2020-12) for each kind of content file, for code editors and for programs that write content.
/// </summary>
internal static class SchemaFiles
{
    private const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    /// <summary>The first lines of each file.</summary>
    public const string Beginning = $"{{\n  \"$schema\": \"{Dialect}\",\n";

    /// <summary>File names and contents.</summary>
    public static IEnumerable<(string Name, string Text)> Make()
    {
        var texts = KeyTexts.Read();
        return
        [
            File("site", SiteKeys.Shape.Schema()),
            File("institutions", InstitutionKeys.List.Schema()),
            File("programme", ProgrammeKeys.Shape.Schema()),
            File("feedback", FeedbackKeys.Shape.Schema()),
            File("page", FreePageKeys.Shape.Schema()),
        ];

        (string Name, string Text) File(string kind, JsonObject schema)
        {
            texts.Annotate(schema, kind);
            schema.Insert(0, "$schema", Dialect);
            return ($"{kind}.json", Write(schema));
        }
    }

    private static string Write(JsonObject schema)
    {
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, ReadableJson.Options))
        {
            schema.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }
}
