using System.Buffers;
using Markdig.Parsers;

namespace SiteGen.Rendering;

/// <summary>
/// What stands behind a fence names the language of the code, as a class of it, only where it is a plain word: <c>c++</c>,
/// <c>objective-c</c>.
/// </summary>
internal static class CodeLanguage
{
    private static readonly SearchValues<char> _word = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-#_."
    );

    public static void Bind(FencedCodeBlockParser fences)
    {
        var usual = fences.InfoParser!;
        fences.InfoParser = (state, ref line, fenced, opening) =>
        {
            if (!usual(state, ref line, fenced, opening))
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
