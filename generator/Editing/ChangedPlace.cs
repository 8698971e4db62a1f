using SiteGen.Diagnostics;
using SiteGen.Text;
using SiteGen.Yaml;

namespace SiteGen.Editing;

/// <summary>The place that a fix replaces; tells whether anything else of a file changed its meaning.</summary>
internal sealed class ChangedPlace(Fix fix)
{
    private readonly int _start = fix.Span.Start;
    private readonly int _oldEnd = fix.Span.Start + fix.Span.Length;
    private readonly int _newEnd = fix.Span.Start + fix.Replacement.Length;

    public bool Keeps(Revision before, Revision after) =>
        before.Front is null
        || (
            after.Front is not null
            && Keeps(before.Front, after.Front)
            && (_oldEnd > before.Body.Span.Start || before.Body.Value == after.Body.Value)
            && CommentsOutside(before, _oldEnd).SequenceEqual(CommentsOutside(after, _newEnd))
        );

    /// <summary>Whether an error lies behind the place, so that the fix at least let the parser go on.</summary>
    public bool IsBehind(Diagnostic problem) => problem.Span is { } span && span.Start > _newEnd;

    private bool Keeps(YamlNode before, YamlNode after) =>
        (before, after) switch
        {
            (YamlMap old, YamlMap @new) => All(
                [.. old.Entries.Where(entry => !IsInside(Whole(entry), _oldEnd))],
                [.. @new.Entries.Where(entry => !IsInside(Whole(entry), _newEnd))],
                (one, other) => Keeps(one.Key, other.Key) && Keeps(one.Value, other.Value)
            ),
            (YamlList old, YamlList @new) => All(
                [.. old.Items.Where(item => !IsInside(item.Span, _oldEnd))],
                [.. @new.Items.Where(item => !IsInside(item.Span, _newEnd))],
                Keeps
            ),
            (YamlScalar old, _) when Touches(old.Span, _oldEnd) && Touches(after.Span, _newEnd) => true,
            (YamlScalar, YamlScalar) => YamlValue.Same(YamlValue.Of(before), YamlValue.Of(after)),
            _ => IsInside(before.Span, _oldEnd),
        };

    private static bool All<T>(T[] before, T[] after, Func<T, T, bool> keeps) =>
        before.Length == after.Length && before.Zip(after).All(pair => keeps(pair.First, pair.Second));

    private IEnumerable<string> CommentsOutside(Revision revision, int end) =>
        Comments.Of(revision).Where(comment => !Touches(comment, end)).Select(static comment => comment.Text.ToString());

    private bool Touches(SourceSpan span, int end) => span.Start <= end && _start <= span.Start + span.Length;

    private bool IsInside(SourceSpan span, int end) => span.Start >= _start && span.Start + span.Length <= end && end > _start;

    private static SourceSpan Whole(YamlEntry entry) =>
        entry.Key.Span with
        {
            Length = Math.Max(entry.Key.Span.Start + entry.Key.Span.Length, Layout.End(entry.Value)) - entry.Key.Span.Start,
        };
}
