using System.CommandLine;
using SiteGen.Diagnostics;

namespace SiteGen.Commands;

/// <summary>The language of messages, common to all commands.</summary>
internal static class LanguageOption
{
    /// <param name="locale">The user's locale, such as <c>et_EE.UTF-8</c>.</param>
    public static Option<string> Make(string? locale)
    {
        var option = new Option<string>("--language")
        {
            Description = "Language of messages, taken from the locale if not given",
            HelpName = "et|en",
            Recursive = true,
            DefaultValueFactory = _ => Language.Of(locale).Tag,
        };
        option.AcceptOnlyFromAmong("et", "en");
        return option;
    }

    public static Language GetLanguage(this ParseResult call, Option<string> option) => Language.Of(call.GetValue(option));
}
