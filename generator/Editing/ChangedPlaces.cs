using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Text;
using SiteGen.Yaml;

namespace SiteGen.Editing;

/// <summary>The places that fixes replace; tells whether anything else of a file changed its meaning.</summary>
internal sealed class ChangedPlaces
{
    private readonly Places _old;
    private readonly Places _new;

    /// <param name="fixes">At least one, in their order; none touches another.</param>
    public ChangedPlaces(ImmutableArray<Fix> fixes)
    {
        _old = new Places([.. fixes.Select(static fix => (fix.Span.Start, fix.Span.Start + fix.Span.Length))]);
        var (added, places) = (0, new List<(int Start, int End)>());
        foreach (var (span, replacement) in fixes)
        {
            places.Add((span.Start + added, span.Start + added + replacement.Length));
            added += replacement.Length - span.Length;
        }

        _new = new Places([.. places]);
    }

    public bool Keeps(Revision before, Revision after) =>
        before.Front is null
        || (
            after.Front is not null
            && Keeps(before.Front, after.Front)
            && (_old.End > before.Body.Span.Start || before.Body.Value == after.Body.Value)
            && CommentsOutside(before, _old).SequenceEqual(CommentsOutside(after, _new))
        );

    /// <summary>Whether an error lies behind the places, so that the fixes at least let the parser go on.</summary>
    public bool IsBehind(Diagnostic problem) => problem.Span is { } span && span.Start > _new.End;

    private bool Keeps(YamlNode before, YamlNode after) =>
        (before, after) switch
        {
            (YamlMap old, YamlMap @new) => All(
                [.. old.Entries.Where(entry => !_old.Contain(Whole(entry)))],
                [.. @new.Entries.Where(entry => !_new.Contain(Whole(entry)))],
                (one, other) => Keeps(one.Key, other.Key) && Keeps(one.Value, other.Value)
            ),
            (YamlList old, YamlList @new) => All(
                [.. old.Items.Where(item => !_old.Contain(item.Span))],
                [.. @new.Items.Where(item => !_new.Contain(item.Span))],
                Keeps
            ),
            (YamlScalar old, _) when _old.Touch(old.Span) && _new.Touch(after.Span) => true,
            (YamlScalar, YamlScalar) => YamlValue.Same(YamlValue.Of(before), YamlValue.Of(after)),
            _ => _old.Contain(before.Span),
        };

    private static bool All<T>(T[] before, T[] after, Func<T, T, bool> keeps) =>
        before.Length == after.Length && before.Zip(after).All(pair => keeps(pair.First, pair.Second));

    private static IEnumerable<string> CommentsOutside(Revision revision, Places places) =>
        Comments.Of(revision).Where(comment => !places.Touch(comment)).Select(static comment => comment.Text.ToString());

    private static SourceSpan Whole(YamlEntry entry) =>
        entry.Key.Span with
        {
            Length = Math.Max(entry.Key.Span.Start + entry.Key.Span.Length, Layout.End(entry.Value)) - entry.Key.Span.Start,
        };

    /// <param name="all">In their order, apart from each other.</param>
    private sealed class Places((int Start, int End)[] all)
    {
        public int End => all[^1].End;

        public bool Touch(SourceSpan span) => Last(span.Start + span.Length) is { } place && span.Start <= place.End;

        public bool Contain(SourceSpan span) => Last(span.Start) is var (start, end) && end > start && span.Start + span.Length <= end;

        /// <summary>The last place that begins at or before an offset.</summary>
        private (int Start, int End)? Last(int offset)
        {
            var (from, to) = (0, all.Length);
            while (from < to)
            {
                var middle = (from + to) / 2;
                (from, to) = all[middle].Start <= offset ? (middle + 1, to) : (from, middle);
            }

            return from == 0 ? null : all[from - 1];
        }
    }
}
