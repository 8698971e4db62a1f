using Scriban.Parsing;
using SiteGen.Text;
using SourceSpan = SiteGen.Text.SourceSpan;

namespace SiteGen.Rendering;

/// <summary>
/// A number that no page prints. Scriban computes all of its digits, so a few signs would take minutes: <c>1e9999999</c>.
/// </summary>
internal static class HugeNumber
{
    private const int MostDigits = 30;
    private const int MostDigitsOfExponent = 2;

    /// <summary>The first one in a template; null if there is none.</summary>
    public static SourceSpan? In(SourceFile source)
    {
        foreach (var token in new Lexer(source.Text))
        {
            if (token.Type is TokenType.Integer or TokenType.Float)
            {
                var number = source.Text.AsSpan(token.Start.Offset, token.End.Offset - token.Start.Offset + 1);
                var exponent = number.IndexOfAny('e', 'E');
                if (number.Length > MostDigits || (exponent >= 0 && number[(exponent + 1)..].TrimStart("+-").Length > MostDigitsOfExponent))
                {
                    return source.Span(token.Start.Offset, number.Length);
                }
            }
        }

        return null;
    }
}
