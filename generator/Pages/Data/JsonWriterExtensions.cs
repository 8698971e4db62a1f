using System.Text.Json;

namespace SiteGen.Pages.Data;

/// <summary>Writes JSON a member at a time: keys stand in the order in which they are written, and what is null is left out.</summary>
internal static class JsonWriterExtensions
{
    public static Utf8JsonWriter With(this Utf8JsonWriter json, string key, string? value)
    {
        if (value is not null)
        {
            json.WriteString(key, value);
        }

        return json;
    }

    public static Utf8JsonWriter With(this Utf8JsonWriter json, string key, Uri? value) => json.With(key, value?.AbsoluteUri);

    public static Utf8JsonWriter With(this Utf8JsonWriter json, string key, decimal? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(key, number);
        }

        return json;
    }

    public static Utf8JsonWriter With(this Utf8JsonWriter json, string key, bool? value)
    {
        if (value is { } answer)
        {
            json.WriteBoolean(key, answer);
        }

        return json;
    }

    /// <summary>An object.</summary>
    public static Utf8JsonWriter With(this Utf8JsonWriter json, string key, WriteJson? members)
    {
        if (members is null)
        {
            return json;
        }

        json.WritePropertyName(key);
        return json.Object(members);
    }

    /// <summary>A list of objects, where there is any.</summary>
    public static Utf8JsonWriter WithAll<T>(this Utf8JsonWriter json, string key, IReadOnlyList<T> items, Func<T, WriteJson> each)
    {
        if (items.Count == 0)
        {
            return json;
        }

        json.WriteStartArray(key);
        for (var at = 0; at < items.Count; at++)
        {
            json.Object(each(items[at]));
        }

        json.WriteEndArray();
        return json;
    }

    /// <summary>A list of texts, where there is any.</summary>
    public static Utf8JsonWriter WithTexts<T>(this Utf8JsonWriter json, string key, IReadOnlyList<T> items, Func<T, string> each)
    {
        if (items.Count == 0)
        {
            return json;
        }

        json.WriteStartArray(key);
        for (var at = 0; at < items.Count; at++)
        {
            json.WriteStringValue(each(items[at]));
        }

        json.WriteEndArray();
        return json;
    }

    public static Utf8JsonWriter Object(this Utf8JsonWriter json, WriteJson members)
    {
        json.WriteStartObject();
        members(json);
        json.WriteEndObject();
        return json;
    }

    public static string? Key<T>(T? value)
        where T : struct, Enum => value is { } given ? EnumKeys.Of(given) : null;
}
