using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using SiteGen.Files;
using SiteGen.Text;

namespace SiteGen.ExternalLinks;

/// <summary>
/// The links that worked lately, with the day: a JSON object, beside the content so that it can be kept from run to run. They need not be
/// asked for again within a week.
/// </summary>
internal sealed record LinkRecord(string Path, IReadOnlyDictionary<string, DateOnly> Worked)
{
    private const string Name = ".sitegen-links.json";
    private const string DayFormat = "yyyy-MM-dd";
    private const int Days = 7;

    /// <param name="content">The content folder.</param>
    /// <param name="today">Older days are left out, and those to come.</param>
    /// <exception cref="BlockedPathException">Something else has the name of the record.</exception>
    /// <exception cref="UnreadableException">The record cannot be read.</exception>
    public static LinkRecord Read(string content, DateOnly today)
    {
        var path = System.IO.Path.Join(System.IO.Path.GetDirectoryName(System.IO.Path.TrimEndingDirectorySeparator(content)), Name);
        IReadOnlyDictionary<string, DateOnly>? read = null;
        return GeneratedFile.FindInTheWay(path, bytes => (read = Parse(bytes, today)) is not null) is { } blocked
            ? throw blocked
            : new LinkRecord(path, read ?? new Dictionary<string, DateOnly>());
    }

    /// <inheritdoc cref="GeneratedFile.Write" path="/exception"/>
    public void Write()
    {
        var json = new JsonObject();
        foreach (var (link, day) in Worked.OrderBy(static each => each.Key, StringComparer.Ordinal))
        {
            json[link] = day.ToString(DayFormat, CultureInfo.InvariantCulture);
        }

        GeneratedFile.Write(Path, System.Text.Encoding.UTF8.GetBytes(json.ToJsonString(new() { WriteIndented = true }) + "\n"));
    }

    /// <summary>Null if no run has written this.</summary>
    private static Dictionary<string, DateOnly>? Parse(byte[] bytes, DateOnly today)
    {
        try
        {
            using var json = JsonDocument.Parse(bytes);
            Dictionary<string, DateOnly> worked = new(StringComparer.Ordinal);
            foreach (var link in json.RootElement.EnumerateObject())
            {
                var day = DateOnly.ParseExact(link.Value.GetString() ?? "", DayFormat, CultureInfo.InvariantCulture);
                if (day <= today && day > today.AddDays(-Days))
                {
                    worked[link.Name] = day;
                }
            }

            return worked;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }
}
