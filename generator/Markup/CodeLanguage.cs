using System.Buffers;
using Markdig.Parsers;

namespace SiteGen.Markup;

/// <summary>
/// Restricts the info string of a fenced code block, which becomes a class, to plain words such as <c>c++</c> or <c>objective-c</c>.
/// </summary>
internal static class CodeLanguage
{
    private static readonly SearchValues<char> _word = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-#_."
    );

    public static void Restrict(FencedCodeBlockParser fences)
    {
        var original = fences.InfoParser!;
        fences.InfoParser = (state, ref line, fenced, opening) =>
        {
            if (!original(state, ref line, fenced, opening))
            {
                return false;
            }

            if (fenced.Info.AsSpan().ContainsAnyExcept(_word))
            {
                fenced.Info = null;
            }

            return true;
        };
    }
}
