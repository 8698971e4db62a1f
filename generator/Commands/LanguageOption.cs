using System.CommandLine;
using SiteGen.Content;
using SiteGen.Diagnostics;

namespace SiteGen.Commands;

/// <summary>
/// The language of messages: <c>--language</c>, else the user's locale, else the language of the site, else English. Determined before the
/// commands are made, because their help and their messages about the command line are in that language too.
/// </summary>
internal static class LanguageOption
{
    private const string Name = "--language";

    public static Option<string> Make(Language language)
    {
        var option = new Option<string>(Name)
        {
            Description = language.Format($"Language of messages [default: the locale, else the language of the site, else English]"),
            HelpName = "et|en",
            Recursive = true,
        };
        option.CustomParser = given =>
            Choice.Parse(
                given,
                ["et", "en"],
                language,
                static word =>
                    // The country's code, and names of the languages.
                    word.StartsWith("e", StringComparison.OrdinalIgnoreCase)
                        ? word.StartsWith("en", StringComparison.OrdinalIgnoreCase)
                            ? "en"
                            : "et"
                        : null
            );
        return option;
    }

    /// <param name="call">The command line, parsed by commands in any language.</param>
    /// <param name="locale">Such as <c>et_EE.UTF-8</c>; <c>C</c> and <c>POSIX</c> are no language.</param>
    public static Language Choose(ParseResult call, string? locale) =>
        Language.Find(Given(call, Name) ?? Behind(call, Name))
        ?? Language.OfLocale(locale)
        ?? Language.Find(SiteLanguage(call))
        ?? Language.English;

    /// <summary>Read by itself: the rest of <c>site.yaml</c> may be invalid.</summary>
    private static string? SiteLanguage(ParseResult call)
    {
        const string Key = "language:";
        var folder = Folder.At(Given(call, InputOptions.ContentName) ?? InputOptions.DefaultContent);
        try
        {
            if (folder.Read(ContentPaths.Site, new DiagnosticBag()) is not { } site)
            {
                return null;
            }

            var line = site.Text.Split('\n').FirstOrDefault(static line => line.StartsWith(Key, StringComparison.Ordinal));
            return line is null ? Language.Estonian.Tag : line[Key.Length..].Trim().Trim('"', '\'');
        }
        catch (IOException)
        {
            return null; // reported when the content is read
        }
    }

    /// <summary>The word behind the option where it stands in the place of another option's value.</summary>
    private static string? Behind(ParseResult call, string name) =>
        call.Tokens.SkipWhile(token => token.Value != name).Skip(1).FirstOrDefault()?.Value;

    private static string? Given(ParseResult call, string name)
    {
        for (var command = call.CommandResult; command is not null; command = command.Parent as System.CommandLine.Parsing.CommandResult)
        {
            if (command.Command.Options.FirstOrDefault(option => option.Name == name) is { } option)
            {
                return call.GetResult(option) is { Tokens: [var given, ..] } ? given.Value : null;
            }
        }

        return null;
    }
}
