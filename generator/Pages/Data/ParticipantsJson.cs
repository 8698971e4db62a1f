using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using SiteGen.Model;

namespace SiteGen.Pages.Data;

/// <summary>A breakdown by id, in ordinal order. It is written as it stands: as nodes its entries would be most of a document.</summary>
internal sealed class ParticipantsJson : JsonConverter<Breakdown>
{
    private static readonly JsonTypeInfo<Breakdown> _type = JsonMetadataServices.CreateValueInfo<Breakdown>(
        new JsonSerializerOptions { TypeInfoResolver = JsonTypeInfoResolver.Combine() }, new ParticipantsJson());

    public static JsonNode? Of(Breakdown breakdown) => JsonValue.Create(breakdown, _type);

    public override Breakdown Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

    public override void Write(Utf8JsonWriter writer, Breakdown value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (institution, count) in value.Entries.Sort(static (one, other) => string.CompareOrdinal(one.Institution.Value, other.Institution.Value)))
        {
            writer.WriteNumber(institution.Value, count);
        }

        writer.WriteEndObject();
    }
}
