using System.Text.Json;
using SiteGen.Content.Keys.Shapes;

namespace SiteGen.Pages.Data;

/// <summary>Fluent methods that write JSON members in call order. Null values are left out.</summary>
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

    public static Utf8JsonWriter With(this Utf8JsonWriter json, string key, bool value)
    {
        json.WriteBoolean(key, value);
        return json;
    }

    public static Utf8JsonWriter With(this Utf8JsonWriter json, string key, long value)
    {
        json.WriteNumber(key, value);
        return json;
    }

    /// <summary>Writes a value of the content model.</summary>
    public static Utf8JsonWriter With<T>(this Utf8JsonWriter json, string key, Shape<T> shape, T value)
    {
        if (!shape.IsEmpty(value))
        {
            json.WritePropertyName(key);
            shape.Write(json, value);
        }

        return json;
    }

    /// <summary>Writes an object.</summary>
    public static Utf8JsonWriter With(this Utf8JsonWriter json, string key, WriteJson? members)
    {
        if (members is null)
        {
            return json;
        }

        json.WritePropertyName(key);
        return json.Object(members);
    }

    /// <summary>Writes an array of objects unless it is empty.</summary>
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

    /// <summary>Writes an array of strings unless it is empty.</summary>
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
}
