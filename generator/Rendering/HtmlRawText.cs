namespace SiteGen.Rendering;

/// <summary>The states within elements that contain text; in a script, comments may hide its end.</summary>
internal static class HtmlRawText
{
    public static HtmlState After(HtmlState state, char letter) =>
        state.Mode switch
        {
            HtmlMode.Plaintext => state,
            HtmlMode.RawText => letter == '<' ? In(state, HtmlMode.RawTextLessThanSign) : state,
            HtmlMode.RawTextLessThanSign => letter switch
            {
                '/' => In(state, HtmlMode.RawTextEndTagOpen),
                '!' when state.Element == "script" => In(state, HtmlMode.ScriptDataEscapeStart),
                _ => Again(state, HtmlMode.RawText, letter),
            },
            HtmlMode.RawTextEndTagOpen => EndTag(state, letter, HtmlMode.RawTextEndTagName, HtmlMode.RawText),
            HtmlMode.RawTextEndTagName => EndTagName(state, letter, HtmlMode.RawText),
            HtmlMode.ScriptDataEscapeStart => letter == '-'
                ? In(state, HtmlMode.ScriptDataEscapeStartDash)
                : Again(state, HtmlMode.RawText, letter),
            HtmlMode.ScriptDataEscapeStartDash => letter == '-'
                ? In(state, HtmlMode.ScriptDataEscapedDashDash)
                : Again(state, HtmlMode.RawText, letter),
            HtmlMode.ScriptDataEscapedLessThanSign when letter == '/' => In(state, HtmlMode.ScriptDataEscapedEndTagOpen),
            HtmlMode.ScriptDataEscapedLessThanSign => char.IsAsciiLetter(letter)
                ? Again(state, HtmlMode.ScriptDataDoubleEscapeStart, letter)
                : Again(state, HtmlMode.ScriptDataEscaped, letter),
            HtmlMode.ScriptDataEscapedEndTagOpen => EndTag(state, letter, HtmlMode.ScriptDataEscapedEndTagName, HtmlMode.ScriptDataEscaped),
            HtmlMode.ScriptDataEscapedEndTagName => EndTagName(state, letter, HtmlMode.ScriptDataEscaped),
            HtmlMode.ScriptDataDoubleEscapeStart => DoubleEscape(
                state,
                letter,
                HtmlMode.ScriptDataDoubleEscaped,
                HtmlMode.ScriptDataEscaped
            ),
            HtmlMode.ScriptDataDoubleEscapedLessThanSign => letter == '/'
                ? In(state, HtmlMode.ScriptDataDoubleEscapeEnd)
                : Again(state, HtmlMode.ScriptDataDoubleEscaped, letter),
            HtmlMode.ScriptDataDoubleEscapeEnd => DoubleEscape(state, letter, HtmlMode.ScriptDataEscaped, HtmlMode.ScriptDataDoubleEscaped),
            _ => In(state, InScriptComment(state.Mode, letter)),
        };

    /// <summary>Counts the dashes that end the comment.</summary>
    private static HtmlMode InScriptComment(HtmlMode mode, char letter)
    {
        var isDouble = mode >= HtmlMode.ScriptDataDoubleEscaped;
        return letter switch
        {
            '<' => isDouble ? HtmlMode.ScriptDataDoubleEscapedLessThanSign : HtmlMode.ScriptDataEscapedLessThanSign,
            '>' when mode is HtmlMode.ScriptDataEscapedDashDash or HtmlMode.ScriptDataDoubleEscapedDashDash => HtmlMode.RawText,
            '-' => mode switch
            {
                HtmlMode.ScriptDataEscaped => HtmlMode.ScriptDataEscapedDash,
                HtmlMode.ScriptDataDoubleEscaped => HtmlMode.ScriptDataDoubleEscapedDash,
                _ => isDouble ? HtmlMode.ScriptDataDoubleEscapedDashDash : HtmlMode.ScriptDataEscapedDashDash,
            },
            _ => isDouble ? HtmlMode.ScriptDataDoubleEscaped : HtmlMode.ScriptDataEscaped,
        };
    }

    private static HtmlState EndTag(HtmlState state, char letter, HtmlMode name, HtmlMode text) =>
        Again(state, char.IsAsciiLetter(letter) ? name : text, letter);

    private static HtmlState EndTagName(HtmlState state, char letter, HtmlMode text)
    {
        if (char.IsAsciiLetter(letter))
        {
            return state with { Buffer = HtmlState.Append(state.Buffer, letter) };
        }

        var endTag = new HtmlState(HtmlMode.TagName, "/" + state.Element);
        return state.Buffer == state.Element && IsNameEnd(letter) ? endTag.After(letter) : Again(state, text, letter);
    }

    private static HtmlState DoubleEscape(HtmlState state, char letter, HtmlMode ifScript, HtmlMode otherwise) =>
        char.IsAsciiLetter(letter) ? state with { Buffer = HtmlState.Append(state.Buffer, letter) }
        : !IsNameEnd(letter) ? Again(state, otherwise, letter)
        : In(state, state.Buffer == "script" ? ifScript : otherwise);

    private static bool IsNameEnd(char letter) => HtmlState.IsBlank(letter) || letter is '/' or '>';

    private static HtmlState In(HtmlState state, HtmlMode mode) => new(mode, state.Element);

    /// <summary>Reads the character in another state; the standard says “reconsume”.</summary>
    private static HtmlState Again(HtmlState state, HtmlMode mode, char letter) => In(state, mode).After(letter);
}
