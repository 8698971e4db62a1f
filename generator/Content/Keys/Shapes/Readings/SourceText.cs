using SiteGen.Diagnostics;
using SiteGen.Text;
using SiteGen.Yaml;

namespace SiteGen.Content.Keys.Shapes.Readings;

/// <summary>Values as they are written in a file.</summary>
internal static class SourceText
{
    /// <summary>Plain where it reads back as the same text, behind a key and in brackets; otherwise in quotes.</summary>
    public static string Of(string value)
    {
        var diagnostics = new DiagnosticBag();
        var file = new SourceFile("", $"key: {value}\nlist: [{value}]");
        return
            value is [not ('~' or '<' or '>' or '='), ..]
            && YamlReader.Read(file, diagnostics)
                is YamlMap
                {
                    Entries: [{ Value: YamlScalar { IsNull: false, Plain: true } one }, { Value: YamlList { Items: [YamlScalar other] } }]
                }
            && (one.Value, other.Value) == (value, value)
            && diagnostics.Sorted().IsEmpty
            ? value
            : YamlScalarWriter.Quote(value);
    }
}
