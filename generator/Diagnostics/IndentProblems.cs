using SiteGen.Text;

namespace SiteGen.Diagnostics;

/// <summary>SG01: lines that begin in another column than the lines that they belong to.</summary>
internal static class IndentProblems
{
    /// <param name="line">A word that is followed by nothing or by a semicolon and a text.</param>
    /// <param name="key">The key of a line above.</param>
    public static Diagnostic KeyOrText(SourceSpan line, string key, int keyLine)
    {
        var parts = line.Text.ToString().Split(';', 2, StringSplitOptions.TrimEntries);
        return Diagnostic.At(
            SyntaxProblems.SyntaxDescriptor,
            line,
            $"this line is no key, because it has no colon, and it is not indented as part of `{key}` on line {keyLine}",
            $"if `{parts[0]}` is a key, write `{parts[0]}: {(parts.Length > 1 ? parts[1] : "…")}`; if the line is part of that text, begin "
                + $"it with two more spaces than the line of the key"
        );
    }

    /// <param name="inner">The line as part of the item.</param>
    public static Diagnostic KeyUnderHyphen(SourceSpan line, string key, int itemLine, string inner) =>
        Diagnostic.At(
            SyntaxProblems.SyntaxDescriptor,
            line,
            $"`{key}` stands below the hyphen of line {itemLine}, so it belongs to no item",
            $"begin it in the column of the first key of the item:{Message.Block([inner])}"
        );

    /// <param name="item">The line as an item of its own.</param>
    /// <param name="inner">The line as part of the item.</param>
    public static Diagnostic TextUnderHyphen(SourceSpan line, int itemLine, string item, string inner) =>
        Diagnostic.At(
            SyntaxProblems.SyntaxDescriptor,
            line,
            $"this line stands below the hyphen of line {itemLine} and has none",
            $"write `{item.Trim()}`; or, if it continues the text above, begin it with as many spaces as that text:{Message.Block([inner])}"
        );

    /// <param name="line">The line that continues a text of a line above.</param>
    /// <param name="key">The key of that text.</param>
    public static Diagnostic NotIndented(SourceSpan line, string key, int keyLine, Fix? fix) =>
        Diagnostic.At(
            SyntaxProblems.SyntaxDescriptor,
            line,
            $"this line is not indented, so it does not belong to `{key}` on line {keyLine}",
            fix is null
                ? (Message)$"if it is part of that text, begin the line with two more spaces than the line of the key"
                : $"a line of that text begins with two more spaces than the line of the key:{Message.Block(fix.Replacement.Split('\n'))}"
        ) with
        {
            Fix = fix,
        };

    /// <param name="spaces">The number of spaces that the line needs.</param>
    public static Diagnostic Misaligned(SourceSpan indent, int found, int spaces, int asLine, Fix? fix) =>
        Diagnostic.At(
            SyntaxProblems.SyntaxDescriptor,
            indent,
            $"this line begins with {found} spaces, and line {asLine} above it with {spaces}",
            $"begin lines that belong together with the same number of spaces: {spaces}"
        ) with
        {
            Fix = fix,
        };
}
