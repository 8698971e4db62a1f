using SiteGen.Editing;
using SiteGen.Yaml;

namespace SiteGen.Importing;

/// <summary>Adds accepted spellings to <c>institutions.yaml</c> as aliases, so that the next import matches them exactly.</summary>
internal static class AliasEditor
{
    /// <param name="root">The parsed file with the locations of its nodes.</param>
    public static void Add(TextLines lines, YamlList root, IEnumerable<(string Spelling, string Id)> accepted)
    {
        var byInstitution = accepted
            .GroupBy(static each => each.Id, static each => YamlScalarWriter.Write(each.Spelling), StringComparer.Ordinal)
            .ToDictionary(static each => each.Key, StringComparer.Ordinal);
        // Bottom-up: an edit must not move lines that are still to be edited.
        foreach (var institution in root.Items.OfType<YamlMap>().Reverse())
        {
            if (institution.Find("id")?.Value is not YamlScalar { Value: var id } || !byInstitution.TryGetValue(id, out var spellings))
            {
                continue;
            }

            Add(lines, institution, [.. spellings]);
        }
    }

    private static void Add(TextLines lines, YamlMap institution, IReadOnlyList<string> spellings)
    {
        var aliases = institution.Find("aliases")?.Value;
        if (aliases is YamlList { Items.Length: > 0 } list && list.Span.Text[0] != '[')
        {
            var indent = new string(' ', lines[list.Items[^1].Span.Line].TakeWhile(static letter => letter == ' ').Count());
            lines.InsertAfter(list.Items[^1].Span.EndLine, spellings.Select(spelling => $"{indent}- {spelling}"));
        }
        else if (aliases is YamlList { Span: var span } && span.Line == span.EndLine)
        {
            var line = lines[span.Line];
            var close = line.LastIndexOf(']');
            lines.Replace(
                span.Line,
                $"{line[..close].TrimEnd()}{(line[..close].TrimEnd().EndsWith('[') ? "" : ", ")}{string.Join(", ", spellings)}"
                    + $"{line[close..]}"
            );
        }
        else
        {
            var indent = new string(' ', institution.Entries[0].Key.Span.Column - 1);
            lines.InsertAfter(institution.Entries[0].Value.Span.EndLine, [$"{indent}aliases: [{string.Join(", ", spellings)}]"]);
        }
    }
}
