using SiteGen.Content.Keys.Shapes;
using SiteGen.Diagnostics;
using SiteGen.Text;
using SiteGen.Yaml;

namespace SiteGen.Content;

/// <summary>Reads a YAML file by its shape.</summary>
internal static class ShapedFile
{
    public static T? Read<T>(SourceFile file, Shape<T> shape, DiagnosticBag diagnostics) =>
        YamlReader.Read(file, diagnostics) is { } node && shape.TryRead(node, Path.GetFileName(file.Path), diagnostics, out var value)
            ? value
            : default;
}
