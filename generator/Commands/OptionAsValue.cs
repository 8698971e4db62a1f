using System.CommandLine;
using System.CommandLine.Parsing;

namespace SiteGen.Commands;

/// <summary>
/// A word that begins with two hyphens in the place of a value, where the library takes it for one: an unknown option, or an option whose
/// value is missing before it. Behind a word <c>--</c> it is a value.
/// </summary>
internal static class OptionAsValue
{
    /// <returns>The option that lacks its value, null if there is none, and the word; null if every word is in its place.</returns>
    public static (string? Lacking, string Word)? Find(ParseResult call)
    {
        Token? before = null;
        foreach (var token in call.Tokens)
        {
            if (token.Type == TokenType.DoubleDash)
            {
                return null;
            }

            if (token.Type == TokenType.Argument && token.Value.StartsWith("--", StringComparison.Ordinal))
            {
                return (before is { Type: TokenType.Option } ? before.Value : null, token.Value);
            }

            before = token;
        }

        return null;
    }
}
