using System.CommandLine.Parsing;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Commands;

/// <summary>An option whose value is one of a few words.</summary>
internal static class Choice
{
    /// <summary>The given word; null if it is none of the choices, which is reported.</summary>
    /// <param name="meant">The choice that another word stands for; null if it stands for none.</param>
    public static string? Parse(ArgumentResult given, IReadOnlyList<string> choices, Language language, Func<string, string?>? meant = null)
    {
        var word = given.Tokens[0].Value;
        if (choices.Contains(word))
        {
            return word;
        }

        var name = ((OptionResult)given.Parent!).Option.Name;
        var list = Message.Verbatim(string.Join(", ", choices.Select(static choice => $"`{choice}`")));
        given.AddError(
            language.Format(
                (meant?.Invoke(word) ?? SpellingSuggestion.Nearest(word, choices)) is { } near
                    ? (Message)$"the value of `{name}` must be one of {list}, found `{word}`; did you mean `{near}`?"
                    : $"the value of `{name}` must be one of {list}, found `{word}`"
            )
        );
        return null;
    }
}
