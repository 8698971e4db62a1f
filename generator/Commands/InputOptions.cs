using System.CommandLine;
using System.CommandLine.Parsing;
using SiteGen.Diagnostics;

namespace SiteGen.Commands;

/// <summary>Options shared by several commands.</summary>
internal static class InputOptions
{
    public const string ContentName = "--content";

    public const string DefaultContent = "content";

    public static Option<string> Content(Language language) =>
        new(ContentName)
        {
            Description = language.Format($"Content folder [default: {DefaultContent}]"),
            HelpName = "DIR",
            DefaultValueFactory = static _ => DefaultContent,
        };

    public static Option<string> Templates(Language language) =>
        new("--templates")
        {
            Description = language.Format($"Template folder [default: templates]"),
            HelpName = "DIR",
            DefaultValueFactory = static _ => "templates",
        };

    public static Option<string?> History(Language language) =>
        new("--history") { Description = language.Format($"Record of changes to show, as `sitegen history` writes it"), HelpName = "FILE" };

    public static Option<Uri?> BaseUrl(Language language) =>
        new("--base-url")
        {
            Description = language.Format($"URL of the published site [default: base_url in site.yaml]"),
            HelpName = "URL",
            CustomParser = given => ParseUrl(given, language),
        };

    private static Uri? ParseUrl(ArgumentResult given, Language language)
    {
        if (BuildRequest.TryParseBaseUrl(given.Tokens[0].Value, out var url, out var expected))
        {
            return url;
        }

        given.AddError(language.Format($"`--base-url` must be {expected}, found `{given.Tokens[0].Value}`"));
        return null;
    }
}
