using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Estonian;
using SiteGen.Yaml;

namespace SiteGen.Content.Keys.Shapes.Readings;

/// <summary>Times of a session that need other keys than the one they are written in: <c>start: 16.–17. märts 2027</c>.</summary>
internal static class SessionTimes
{
    private static readonly ImmutableArray<string> _keys = ["start", "end", "dates", "when"];

    /// <summary>The lines that say what the text says; null if it is no range, list of days or season.</summary>
    public static ImmutableArray<string>? Lines(string text) =>
        WrittenDays.Range(text) is { } range ? [$"start: {range.Start}", $"end: {range.End}"]
        : WrittenDays.List(text) is { Length: > 1 } days ? [$"dates: [{string.Join(", ", days.Select(WrittenDate.Iso))}]"]
        : WrittenDays.Season(text) is { } season ? [$"when: {season}"]
        : PartOfYear.Is(text) ? [$"when: {SourceText.Of(text)}"]
        : null;

    public static Diagnostic? FindMisplaced(YamlMap session, YamlEntry entry)
    {
        var key = entry.Key.Value;
        if (
            key is not ("start" or "end" or "dates")
            || entry.Value is not YamlScalar { IsNull: false } text
            || Lines(text.Value) is not { } lines
        )
        {
            return null;
        }

        var expected = key == "dates" ? (Message)$"a list of days" : $"one day, month or time";
        return ShapeProblems.OtherKeys(text.Span, key, text.Value, expected, lines, FixOf(session, entry, lines));
    }

    /// <summary>Certain where no other key of the session says when it is, and the entry is in block style.</summary>
    private static Fix? FixOf(YamlMap session, YamlEntry entry, ImmutableArray<string> lines)
    {
        var (key, value) = (entry.Key.Span, entry.Value.Span);
        var before = key.Before;
        var isAlone = !session.Entries.Any(other => other != entry && _keys.Contains(other.Key.Value));
        return isAlone && !before.ContainsAnyExcept(" -") && !value.Text.Contains('\n')
            ? new Fix(
                key.File.Span(key.Start, value.Start + value.Length - key.Start),
                string.Join("\n" + new string(' ', before.Length), lines)
            )
            : null;
    }
}
