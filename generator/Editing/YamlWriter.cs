using SiteGen.Yaml;

namespace SiteGen.Editing;

/// <summary>Writes values as YAML.</summary>
internal static class YamlWriter
{
    public const string Indent = "  ";

    /// <summary>On one line, with brackets.</summary>
    public static string Flow(YamlValue value) =>
        value switch
        {
            YamlItems list => $"[{string.Join(", ", list.Items.Select(Flow))}]",
            YamlFields map => $"{{{string.Join(", ", map.Fields.Select(Flow))}}}",
            YamlText { IsNull: true } => "null",
            var text => ((YamlText)text).Source,
        };

    public static string Flow(YamlField field) => $"{Key(field.Key)}: {Flow(field.Value)}";

    /// <summary>Whether a value takes lines of its own.</summary>
    public static bool IsBlock(YamlValue value) => value is YamlItems { Items.IsEmpty: false } or YamlFields { Fields.IsEmpty: false };

    /// <summary>The lines of a collection.</summary>
    public static IEnumerable<string> Lines(YamlValue value, string indent) =>
        value is YamlItems list
            ? list.Items.SelectMany(item => Item(item, indent))
            : ((YamlFields)value).Fields.SelectMany(field => Entry(field, indent));

    public static IEnumerable<string> Entry(YamlField field, string indent) =>
        field.Value is YamlText { IsNull: true } ? [$"{indent}{Key(field.Key)}:"]
        : IsBlock(field.Value) ? [$"{indent}{Key(field.Key)}:", .. Lines(field.Value, indent + Indent)]
        : [$"{indent}{Flow(field)}"];

    public static IEnumerable<string> Item(YamlValue value, string indent)
    {
        if (!IsBlock(value))
        {
            return [$"{indent}- {Flow(value)}"];
        }

        string[] lines = [.. Lines(value, indent + Indent)];
        return [$"{indent}- {lines[0][(indent.Length + Indent.Length)..]}", .. lines[1..]];
    }

    /// <summary>Keys of the content model and ids stand without quotes.</summary>
    private static string Key(string key) =>
        key.Length > 0
        && char.IsAsciiLetter(key[0])
        && key.All(static letter => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '-')
        && YamlScalarWriter.Write(key.Replace('_', 'a').Replace('-', 'a'))[0] != '"'
            ? key
            : YamlScalarWriter.Write(key);
}
