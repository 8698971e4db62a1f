using System.Text.Encodings.Web;
using System.Text.Json;

namespace SiteGen.Yaml;

/// <summary>Writes text as a YAML scalar that reads back as the same text.</summary>
internal static class YamlScalarWriter
{
    /// <summary>Uses plain style for words only, otherwise double quotes.</summary>
    /// <param name="text">Well-formed UTF-16.</param>
    public static string Write(string text) => IsWords(text) ? text : Quote(text);

    /// <summary>Uses double quotes; their escapes are a superset of those of JSON.</summary>
    /// <param name="text">Well-formed UTF-16.</param>
    public static string Quote(string text) => $"\"{JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";

    private static bool IsWords(string text) =>
        text.Length > 0
        && char.IsLetter(text[0])
        && text[^1] != ' '
        && text.All(static letter => char.IsLetterOrDigit(letter) || letter == ' ')
        && !IsKeyword(text);

    /// <summary>Without quotes, YAML 1.2 or YAML 1.1 readers do not read these as strings.</summary>
    private static bool IsKeyword(string text) =>
        text.ToLowerInvariant() is "null" or "true" or "false" or "yes" or "no" or "on" or "off" or "y" or "n";
}
