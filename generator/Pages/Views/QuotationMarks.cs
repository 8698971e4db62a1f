namespace SiteGen.Pages.Views;

/// <summary>The marks that a page adds around a quotation; null where the author wrote one.</summary>
internal readonly record struct QuotationMarks(string? Opening, string? Closing)
{
    private const string Marks = "„“”\"«»‚‘’'‹›";
    private const string Punctuation = ".,;:!?…";

    /// <summary>
    /// Marks around the whole quotation are told from those of a quotation within it, which gets the other kind of marks around it.
    /// </summary>
    /// <param name="words">The quotation on one line.</param>
    public static QuotationMarks MissingIn(string words)
    {
        var text = Typed(words).AsSpan().Trim();
        var end = text.TrimEnd(Punctuation).Length - 1;
        var (opens, closes) = (text.Length > 0 && Marks.Contains(text[0]), end > 0 && Marks.Contains(text[end]));
        if (!opens && !closes)
        {
            return new QuotationMarks("„", "“");
        }

        // With both at the ends, a pair is complete only at the last mark; with one, there must be no partner within.
        var partner = opens ? PartnerOf(text, 0, 1) : PartnerOf(text, end, -1);
        var isAroundAll = opens && closes ? partner == end : partner < 0;
        return !isAroundAll ? new QuotationMarks("«", "»")
            : opens && closes ? default
            : opens ? new QuotationMarks(null, ClosingOf(text[0]))
            : new QuotationMarks(OpeningOf(text[end]), null);
    }

    /// <summary>Replaces marks that are typed as two signs.</summary>
    private static string Typed(string words) =>
        words
            .Replace(",,", "„", StringComparison.Ordinal)
            .Replace("``", "„", StringComparison.Ordinal)
            .Replace("''", "”", StringComparison.Ordinal);

    /// <returns>The offset of the mark that closes the given one, or opens it if the step is −1; −1 if there is none.</returns>
    private static int PartnerOf(ReadOnlySpan<char> text, int at, int step)
    {
        var depth = 0;
        for (var next = at; next >= 0 && next < text.Length; next += step)
        {
            if (IsSameKind(text[next], text[at]))
            {
                depth += Opens(text, next) == (step > 0) ? 1 : -1;
                if (depth == 0)
                {
                    return next;
                }
            }
        }

        return -1;
    }

    private static bool Opens(ReadOnlySpan<char> text, int at) =>
        (at == 0 || !char.IsLetterOrDigit(text[at - 1]))
        && at + 1 < text.Length
        && (char.IsLetterOrDigit(text[at + 1]) || Marks.Contains(text[at + 1]) || text[at + 1] == '(');

    private static bool IsSameKind(char one, char other) => KindOf(one) == KindOf(other);

    private static int KindOf(char mark) =>
        mark switch
        {
            '„' or '“' or '”' or '"' => 1,
            '«' or '»' => 2,
            '‚' or '‘' or '’' or '\'' => 3,
            '‹' or '›' => 4,
            _ => 0,
        };

    private static string ClosingOf(char opening) =>
        opening switch
        {
            '"' or '\'' => opening.ToString(),
            '«' => "»",
            '»' => "«",
            '‚' or '‘' => "’",
            '‹' => "›",
            '“' => "”",
            _ => "“",
        };

    private static string OpeningOf(char closing) =>
        closing switch
        {
            '"' or '\'' => closing.ToString(),
            '»' => "«",
            '«' => "»",
            '‘' or '’' => "‚",
            '›' => "‹",
            _ => "„",
        };
}
