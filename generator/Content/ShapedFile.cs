using SiteGen.Content.Keys.Shapes;
using SiteGen.Diagnostics;
using SiteGen.Text;
using SiteGen.Yaml;

namespace SiteGen.Content;

/// <summary>Reads a YAML file by its shape.</summary>
internal static class ShapedFile
{
    public static T? Read<T>(SourceFile file, Shape<T> shape, DiagnosticBag diagnostics)
    {
        if (YamlReader.Read(file, diagnostics) is not { } node)
        {
            return default;
        }

        // One message for an empty file instead of one for each of its keys.
        if (node is YamlMap { Entries: [] } or YamlScalar { IsNull: true } && shape.Draft("") is { } draft)
        {
            diagnostics.Add(ShapeProblems.EmptyFile(file.Span(0, 0), shape.Expected, draft.Lines));
            return default;
        }

        return shape.TryRead(node, Path.GetFileName(file.Path), diagnostics, out var value) ? value : default;
    }
}
