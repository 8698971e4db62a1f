using System.CommandLine;
using System.CommandLine.Parsing;

namespace SiteGen.Commands;

/// <summary>Options shared by several commands.</summary>
internal static class InputOptions
{
    public static Option<string> Content() =>
        new("--content")
        {
            Description = "Content folder",
            HelpName = "DIR",
            DefaultValueFactory = static _ => "content",
        };

    public static Option<string> Templates() =>
        new("--templates")
        {
            Description = "Template folder",
            HelpName = "DIR",
            DefaultValueFactory = static _ => "templates",
        };

    public static Option<Uri?> BaseUrl() =>
        new("--base-url")
        {
            Description = "URL of the published site [default: base_url in site.yaml]",
            HelpName = "URL",
            CustomParser = ParseUrl,
        };

    private static Uri? ParseUrl(ArgumentResult given)
    {
        if (BuildRequest.TryParseBaseUrl(given.Tokens[0].Value, out var url, out var expected))
        {
            return url;
        }

        given.AddError($"--base-url must be {expected}, found '{given.Tokens[0].Value}'.");
        return null;
    }
}
