using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Editing;

/// <summary>Edits that are made only if the file then reads as meant, with every comment that it had.</summary>
internal static class SafeEdit
{
    /// <returns>Null if the edit is not possible without changing anything else.</returns>
    public static Revision? Edit(this Revision revision, YamlEdit edit)
    {
        if (revision is not { Front: { } root, ErrorCount: 0 } || edit.Apply(YamlValue.Of(root)) is not { } expected)
        {
            return null;
        }

        var comments = Comments.Of(revision);
        string[] all = [.. comments.Select(Text)];
        var dropped = edit.Dropped(root).OrderBy(static range => range.After).ToArray();
        string[] kept = [.. comments.Where(comment => !IsWithin(dropped, comment.Start)).Select(Text)];
        return edit.Ways(root)
            .Select(revision.Replace)
            .FirstOrDefault(changed =>
                changed is { Front: { } after, ErrorCount: 0 }
                && YamlValue.Same(YamlValue.Of(after), expected)
                && changed.Body.Value == revision.Body.Value
                && Comments.Of(changed).Select(Text).ToArray() is var left
                && IsPart(left, all)
                && IsPart(kept, left)
            );
    }

    /// <summary>Applies certain fixes, found in this file; its text up to the end of the last must be as it was then.</summary>
    /// <param name="found">At least one, in their order; none touches another.</param>
    /// <returns>Null if the file would mean anything else in another place, or have more errors.</returns>
    public static Revision? Apply(this Revision revision, ImmutableArray<Fix> found)
    {
        var (text, last) = (revision.Source.Text, found[^1].Span);
        var end = last.Start + last.Length;
        if (end > text.Length || !text.AsSpan(0, end).SequenceEqual(last.File.Text.AsSpan(0, end)))
        {
            return null;
        }

        ImmutableArray<Fix> fixes = [.. found.Select(fix => fix with { Span = revision.Source.Span(fix.Span.Start, fix.Span.Length) })];
        return revision.Replace(fixes) is { } changed && IsBetter(revision, changed, new ChangedPlaces(fixes)) ? changed : null;
    }

    /// <summary>
    /// Whether the file reads as before but for the place; of one that could not be parsed, whether it can, or at least farther.
    /// </summary>
    private static bool IsBetter(Revision before, Revision after, ChangedPlaces places) =>
        before.Front is not null
            ? after.ErrorCount <= before.ErrorCount && places.Keeps(before, after)
            : after.Front is not null
                || after.ErrorCount < before.ErrorCount
                || after.Problems.Where(static problem => problem.IsError).All(places.IsBehind);

    /// <param name="ranges">In their order; none is within another.</param>
    private static bool IsWithin((int After, int Before)[] ranges, int offset)
    {
        var (from, to) = (0, ranges.Length);
        while (from < to)
        {
            var middle = (from + to) / 2;
            (from, to) = ranges[middle].After < offset ? (middle + 1, to) : (from, middle);
        }

        return from > 0 && offset < ranges[from - 1].Before;
    }

    /// <summary>Whether a list is another one without some of its items.</summary>
    private static bool IsPart(string[] part, string[] all) =>
        all.Aggregate(0, (found, text) => found < part.Length && part[found] == text ? found + 1 : found) == part.Length;

    private static string Text(SourceSpan comment) => comment.Text.ToString();
}
