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
        var dropped = edit.Dropped(root).ToArray();
        string[] kept =
        [
            .. comments
                .Where(comment => !Array.Exists(dropped, range => comment.Start > range.After && comment.Start < range.Before))
                .Select(Text),
        ];
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

    /// <summary>Applies a certain fix, found in this file; its text up to the end of the fix must be as it was then.</summary>
    /// <returns>Null if the file would mean anything else in another place, or have more errors.</returns>
    public static Revision? Apply(this Revision revision, Fix found)
    {
        var (text, end) = (revision.Source.Text, found.Span.Start + found.Span.Length);
        if (end > text.Length || !text.AsSpan(0, end).SequenceEqual(found.Span.File.Text.AsSpan(0, end)))
        {
            return null;
        }

        var fix = found with { Span = revision.Source.Span(found.Span.Start, found.Span.Length) };
        return revision.Replace([fix]) is { } changed && IsBetter(revision, changed, new ChangedPlace(fix)) ? changed : null;
    }

    /// <summary>
    /// Whether the file reads as before but for the place; of one that could not be parsed, whether it can, or at least farther.
    /// </summary>
    private static bool IsBetter(Revision before, Revision after, ChangedPlace place) =>
        before.Front is not null
            ? after.ErrorCount <= before.ErrorCount && place.Keeps(before, after)
            : after.Front is not null
                || after.ErrorCount < before.ErrorCount
                || after.Problems.Where(static problem => problem.IsError).All(place.IsBehind);

    /// <summary>Whether a list is another one without some of its items.</summary>
    private static bool IsPart(string[] part, string[] all) =>
        all.Aggregate(0, (found, text) => found < part.Length && part[found] == text ? found + 1 : found) == part.Length;

    private static string Text(SourceSpan comment) => comment.Text.ToString();
}
