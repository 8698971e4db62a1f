using System.Text.Json;

namespace SiteGen.Pages;

/// <summary>Writes the members of a JSON object. No tree of it is made first: to gather that takes longer than to write it.</summary>
internal delegate void WriteJson(Utf8JsonWriter json);
