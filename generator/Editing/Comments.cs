using System.Collections.Immutable;
using SiteGen.Text;
using SiteGen.Yaml;

namespace SiteGen.Editing;

/// <summary>Finds the comments of a YAML text: what follows a <c>#</c> outside of every scalar.</summary>
internal static class Comments
{
    /// <summary>In their order; none if the text cannot be parsed.</summary>
    public static ImmutableArray<SourceSpan> Of(Revision revision)
    {
        var found = ImmutableArray.CreateBuilder<SourceSpan>();
        var at = 0;
        if (revision.Front is { } root)
        {
            foreach (var scalar in Scalars(root))
            {
                // A block scalar may have a comment behind its indicator.
                Find(
                    revision.Source,
                    at,
                    Layout.IsBlockScalar(scalar) ? Layout.LineEnd(revision.Source.Text, scalar.Span.Start) : scalar.Span.Start,
                    found
                );
                at = scalar.Span.Start + scalar.Span.Length;
            }

            Find(revision.Source, at, revision.Body.Span.Start, found);
        }

        return found.DrainToImmutable();
    }

    private static void Find(SourceFile file, int from, int to, ImmutableArray<SourceSpan>.Builder found)
    {
        for (var at = from; at < to && file.Text.IndexOf('#', at, to - at) is >= 0 and var sign; )
        {
            at = sign + 1;
            if (sign == 0 || char.IsWhiteSpace(file.Text[sign - 1]) || file.Text[sign - 1] == ',')
            {
                at = Layout.LineEnd(file.Text, sign);
                found.Add(file.Span(sign, at - sign));
            }
        }
    }

    private static IEnumerable<YamlScalar> Scalars(YamlNode node) =>
        node switch
        {
            YamlMap map => map.Entries.SelectMany(static entry => Scalars(entry.Value).Prepend(entry.Key)),
            YamlList list => list.Items.SelectMany(Scalars),
            YamlScalar { Span.Length: > 0 } scalar => [scalar],
            _ => [],
        };
}
