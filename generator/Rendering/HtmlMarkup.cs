namespace SiteGen.Rendering;

/// <summary>The states of comments, doctypes and CDATA sections.</summary>
internal static class HtmlMarkup
{
    public const string Cdata = "[CDATA[";

    public static HtmlState After(HtmlState state, char letter) =>
        state.Mode switch
        {
            HtmlMode.MarkupDeclarationOpen => AfterDeclarationOpen(state.Buffer + letter, letter),
            HtmlMode.BogusComment or HtmlMode.Doctype => letter == '>' ? HtmlState.Data : state,
            HtmlMode.CdataSection => letter == ']' ? In(HtmlMode.CdataSectionBracket) : state,
            HtmlMode.CdataSectionBracket => In(letter == ']' ? HtmlMode.CdataSectionEnd : HtmlMode.CdataSection),
            HtmlMode.CdataSectionEnd => letter switch
            {
                ']' => state,
                '>' => HtmlState.Data,
                _ => In(HtmlMode.CdataSection),
            },
            _ => AfterComment(state.Mode, letter),
        };

    private static HtmlState AfterDeclarationOpen(string read, char letter)
    {
        if (read == "--")
        {
            return In(HtmlMode.CommentStart);
        }

        if (read.Equals("doctype", StringComparison.OrdinalIgnoreCase))
        {
            return In(HtmlMode.Doctype);
        }

        if (read == Cdata)
        {
            return new HtmlState(HtmlMode.BogusComment, Buffer: Cdata);
        }

        var mayBecomeOne =
            "--".StartsWith(read, StringComparison.Ordinal)
            || "doctype".StartsWith(read, StringComparison.OrdinalIgnoreCase)
            || Cdata.StartsWith(read, StringComparison.Ordinal);
        return mayBecomeOne ? new HtmlState(HtmlMode.MarkupDeclarationOpen, Buffer: read) : After(In(HtmlMode.BogusComment), letter);
    }

    private static HtmlState AfterComment(HtmlMode mode, char letter) =>
        (mode, letter) switch
        {
            (HtmlMode.CommentStart, '-') => In(HtmlMode.CommentStartDash),
            (HtmlMode.CommentStart or HtmlMode.CommentStartDash, '>') => HtmlState.Data,
            (HtmlMode.CommentStartDash or HtmlMode.CommentEndDash or HtmlMode.CommentEnd, '-') => In(HtmlMode.CommentEnd),
            (HtmlMode.CommentEnd, '!') => In(HtmlMode.CommentEndBang),
            (HtmlMode.CommentEnd or HtmlMode.CommentEndBang, '>') => HtmlState.Data,
            (_, '-') => In(HtmlMode.CommentEndDash),
            _ => In(HtmlMode.Comment),
        };

    private static HtmlState In(HtmlMode mode) => new(mode);
}
