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
            Description = "Folder of the content",
            HelpName = "DIR",
            DefaultValueFactory = static _ => "content",
        };

    public static Option<string> Templates() =>
        new("--templates")
        {
            Description = "Folder of the templates",
            HelpName = "DIR",
            DefaultValueFactory = static _ => "templates",
        };

    public static Option<DateOnly?> Date() =>
        new("--date")
        {
            Description = "Day that parts upcoming sessions from past ones [default: the newest `updated`]",
            HelpName = "YYYY-MM-DD",
            CustomParser = ParseDate,
        };

    public static Option<Uri?> BaseUrl() =>
        new("--base-url")
        {
            Description = "Where the site is published [default: base_url of site.yaml]",
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
