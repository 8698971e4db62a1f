using System.Collections.Immutable;
using SiteGen.Yaml;

namespace SiteGen.Editing;

/// <summary>What YAML means, without its layout.</summary>
internal abstract record YamlValue
{
    public static YamlValue Of(YamlNode node) =>
        node switch
        {
            YamlList list => new YamlItems([.. list.Items.Select(Of)]),
            YamlMap map => new YamlFields([.. map.Entries.Select(static entry => new YamlField(entry.Key.Value, Of(entry.Value)))]),
            YamlScalar { IsNull: true } => YamlText.Null,
            var scalar => YamlText.Of(((YamlScalar)scalar).Value),
        };

    /// <summary>Whether two values mean the same. The order of keys has no meaning.</summary>
    public static bool Same(YamlValue one, YamlValue other) =>
        (one, other) switch
        {
            (YamlText { IsNull: true }, YamlText { IsNull: var isNull }) => isNull,
            (YamlText text, YamlText { IsNull: false } same) => text.Text == same.Text,
            (YamlItems list, YamlItems same) => list.Items.Length == same.Items.Length && list.Items.Zip(same.Items).All(Same),
            (YamlFields map, YamlFields same) => map.Fields.Length == same.Fields.Length
                && map.Fields.All(field =>
                    same.Fields.FirstOrDefault(each => each.Key == field.Key) is { } value && Same(field.Value, value.Value)
                ),
            _ => false,
        };

    /// <summary>This value with the node at a path replaced, or removed if <paramref name="change"/> returns null.</summary>
    /// <returns>Null if the path leads nowhere.</returns>
    public YamlValue? With(YamlPath path, Func<YamlValue, YamlValue?> change)
    {
        if (path.Steps is not [var step, .. var rest])
        {
            return change(this);
        }

        switch (this, step)
        {
            case (YamlFields map, KeyStep(var key)):
                var at = map.IndexOf(key);
                return at < 0 ? null
                    : rest.IsEmpty && change(map.Fields[at].Value) is null ? new YamlFields(map.Fields.RemoveAt(at))
                    : map.Fields[at].Value.With(new YamlPath(rest), change) is { } value
                        ? new YamlFields(map.Fields.SetItem(at, new YamlField(key, value)))
                    : null;
            case (YamlItems list, ItemStep(var number)) when number < list.Items.Length:
                return rest.IsEmpty && change(list.Items[number]) is null ? new YamlItems(list.Items.RemoveAt(number))
                    : list.Items[number].With(new YamlPath(rest), change) is { } item ? new YamlItems(list.Items.SetItem(number, item))
                    : null;
            default:
                return null;
        }
    }

    /// <summary>Zip gives pairs.</summary>
    private static bool Same((YamlValue First, YamlValue Second) pair) => Same(pair.First, pair.Second);
}

/// <param name="Source">How it is written on one line.</param>
internal sealed record YamlText(string Text, string Source) : YamlValue
{
    public static YamlText Null { get; } = new("", "");

    public bool IsNull => Source.Length == 0;

    /// <summary>Text that is quoted where another reader could take it for something else.</summary>
    public static YamlText Of(string text) => new(text, YamlScalarWriter.Write(text));

    /// <summary>A number, date, code or slug, which needs no quotes.</summary>
    public static YamlText Plain(string text) => new(text, text);
}

internal sealed record YamlItems(ImmutableArray<YamlValue> Items) : YamlValue;

internal sealed record YamlFields(ImmutableArray<YamlField> Fields) : YamlValue
{
    /// <returns>-1 if there is no such key.</returns>
    public int IndexOf(string key) => Fields.Select(static field => field.Key).ToList().IndexOf(key);
}

internal sealed record YamlField(string Key, YamlValue Value);
