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
                && map.Fields.All(field => same.IndexOf(field.Key) is >= 0 and var at && Same(field.Value, same.Fields[at].Value)),
            _ => false,
        };

    /// <summary>This value with the nodes at some paths changed; each collection is made anew only once.</summary>
    /// <returns>Null if a path leads nowhere.</returns>
    public YamlValue? With(IEnumerable<YamlChange> changes)
    {
        var isLost = false;
        var changed = Changed(this, [.. changes], 0, ref isLost);
        return isLost ? null : changed;
    }

    /// <param name="value">Null if there is none yet.</param>
    /// <param name="depth">How many steps led here.</param>
    /// <returns>Null if there is none any more.</returns>
    private static YamlValue? Changed(YamlValue? value, ImmutableArray<YamlChange> changes, int depth, ref bool isLost)
    {
        foreach (var change in changes.Where(change => change.At.Steps.Length == depth))
        {
            var isAbsent = value is null;
            value = change.Of(value);
            isLost |= isAbsent && value is null;
        }

        var below = changes.Where(change => change.At.Steps.Length > depth).GroupBy(change => change.At.Steps[depth]).ToArray();
        if (below.Length == 0)
        {
            return value;
        }

        switch (value)
        {
            case YamlFields or YamlText { IsNull: true }:
                var map = value as YamlFields ?? new YamlFields([]);
                List<YamlField?> fields = [.. map.Fields];
                foreach (var group in below)
                {
                    var key = (group.Key as KeyStep)?.Key;
                    var at = key is null ? -1 : map.IndexOf(key);
                    var child = Changed(at < 0 ? null : fields[at]!.Value, [.. group], depth + 1, ref isLost);
                    var field = key is null || child is null ? null : new YamlField(key, child);
                    isLost |= key is null;
                    if (at < 0)
                    {
                        fields.Add(field);
                    }
                    else
                    {
                        fields[at] = field;
                    }
                }

                return new YamlFields([.. fields.OfType<YamlField>()]);
            case YamlItems list:
                List<YamlValue?> items = [.. list.Items];
                foreach (var group in below)
                {
                    var number = group.Key is ItemStep(var item) && item < items.Count ? item : -1;
                    isLost |= number < 0;
                    if (number >= 0)
                    {
                        items[number] = Changed(items[number], [.. group], depth + 1, ref isLost);
                    }
                }

                return new YamlItems([.. items.OfType<YamlValue>()]);
            default:
                isLost = true;
                return value;
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
    /// <summary>Built on demand: most maps are small.</summary>
    private Dictionary<string, int> Numbers =>
        field ??= Fields.Index().ToDictionary(static each => each.Item.Key, static each => each.Index, StringComparer.Ordinal);

    /// <returns>-1 if there is no such key.</returns>
    public int IndexOf(string key) => Numbers.GetValueOrDefault(key, -1);
}

internal sealed record YamlField(string Key, YamlValue Value);

/// <summary>A change of the node at a path.</summary>
/// <param name="Of">
/// Gets the value, null if there is none yet; returns what stands there then, null if nothing. Null for null: the path leads nowhere.
/// </param>
internal sealed record YamlChange(YamlPath At, Func<YamlValue?, YamlValue?> Of);
