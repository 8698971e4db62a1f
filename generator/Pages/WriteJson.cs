using System.Text.Json;

namespace SiteGen.Pages;

/// <summary>Writes the members of a JSON object. Streams, because building a tree first takes longer than writing it.</summary>
internal delegate void WriteJson(Utf8JsonWriter json);
