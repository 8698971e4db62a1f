using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Text;
using SiteGen.Yaml;

namespace SiteGen.Content;

/// <summary>Reads the interface texts: nested keys whose leaves are texts or pairs of <c>one</c> and <c>other</c>.</summary>
internal static class TranslationReader
{
    private static readonly Message _expected = $"text, the two forms `one` and `other`, or nested keys";

    /// <summary>Null if the file is missing or invalid, which is reported.</summary>
    public static TranslationTable? Read(Folder strings, string name, DiagnosticBag diagnostics)
    {
        if (!strings.HasAny(name))
        {
            diagnostics.Add(FileProblems.Missing($"{strings.DisplayPath}/{name}", $"the interface texts"));
        }

        return strings.Read(name, diagnostics) is { } file ? Read(file, diagnostics) : null;
    }

    /// <summary>Null if the file is invalid, which is reported.</summary>
    public static TranslationTable? Read(SourceFile file, DiagnosticBag diagnostics)
    {
        if (YamlReader.Read(file, diagnostics) is not { } root)
        {
            return null;
        }

        var entries = ImmutableSortedDictionary.CreateBuilder<string, Translation>(StringComparer.Ordinal);
        Collect(root, "", entries, diagnostics);
        return new TranslationTable(file, entries.ToImmutable());
    }

    private static void Collect(
        YamlNode node,
        string path,
        ImmutableSortedDictionary<string, Translation>.Builder entries,
        DiagnosticBag diagnostics
    )
    {
        if (node is YamlScalar { IsNull: false } text)
        {
            entries[path] = new Translation(text.Value, text.Value);
        }
        else if (node is YamlMap map && Form(map, "one") is { } one && Form(map, "other") is { } other && map.Entries.Length == 2)
        {
            entries[path] = new Translation(one, other);
        }
        else if (node is YamlMap inner)
        {
            foreach (var (key, value) in inner.Entries)
            {
                Collect(value, path.Length == 0 ? key.Value : $"{path}.{key.Value}", entries, diagnostics);
            }
        }
        else
        {
            diagnostics.Add(ShapeProblems.WrongType(node.Span, path, node.Kind, _expected));
        }
    }

    private static string? Form(YamlMap map, string name) => map.Find(name)?.Value is YamlScalar { IsNull: false } form ? form.Value : null;
}
