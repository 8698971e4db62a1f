using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace SiteGen.Commands;

/// <summary>Options that several verbs have.</summary>
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

    public static Option<DateOnly?> Date() =>
        new("--date")
        {
            Description = "Build date, which separates upcoming sessions from past ones [default: the latest `updated`]",
            HelpName = "YYYY-MM-DD",
            CustomParser = ParseDate,
        };

    public static Option<Uri?> BaseUrl() =>
        new("--base-url")
        {
            Description = "URL of the published site [default: base_url in site.yaml]",
            HelpName = "URL",
            CustomParser = ParseUrl,
        };

    private static DateOnly? ParseDate(ArgumentResult given)
    {
        if (DateOnly.TryParseExact(given.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        given.AddError($"--date must be a date such as 2026-01-21, found '{given.Tokens[0].Value}'.");
        return null;
    }

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
