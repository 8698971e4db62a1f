using System.Globalization;
using System.Text.Json;
using SiteGen.Diagnostics;
using SiteGen.Tests.Stories;
using SiteGen.Text;
using SiteGen.Yaml;

namespace SiteGen.Tests.Sites;

/// <summary>Compares <c>andmed-….json</c> with its YAML source, value by value, in both directions.</summary>
public sealed class JsonMirrorsContentTests(ShippedSite site)
{
    /// <summary>Keys of the JSON that the YAML may lack: provenance, values of other files, and defaults.</summary>
    private static readonly string[] _added = ["url", "publisher", "licence", "slug", "feedback", "status", "unit", "participants_of"];

    [Theory]
    [InlineData("avatud-valitsemine")]
    [InlineData("naidisprogramm")]
    public void Every_value_of_the_content_is_there_under_its_key(string slug)
    {
        var json = OfJson(slug);
        var content = OfContent(slug);
        var yaml = content.Where(value => !IsOfPerson(value.Path, content));
        Assert.NotEmpty(yaml);
        Assert.All(
            yaml,
            value =>
                Assert.Equal(Plain(value.Path, value.Text), json.TryGetValue(value.Path, out var found) ? Plain(value.Path, found) : null)
        );
    }

    [Theory]
    [InlineData("avatud-valitsemine")]
    [InlineData("naidisprogramm")]
    public void Nothing_is_there_that_the_content_does_not_say(string slug)
    {
        var yaml = OfContent(slug).Select(static value => value.Path).ToHashSet();
        Assert.DoesNotContain(
            OfJson(slug).Keys.Except(yaml),
            static path => !_added.Contains(path.Split('.')[0]) && !_added.Contains(path.Split('.')[^1])
        );
    }

    /// <summary>Names, and the telephones of those who are named, are on the page only.</summary>
    private static bool IsOfPerson(string path, List<(string Path, string Text)> yaml) =>
        path.Split('.') is [("contacts" or "trainers") and var list, var at, var key, ..]
        && (key == "name" || (key == "phone" && yaml.Exists(value => value.Path == $"{list}.{at}.name")));

    private static List<(string Path, string Text)> OfContent(string slug)
    {
        var text = File.ReadAllText(Path.Join(Repository.Content, "programmes", slug, "programme.yaml"));
        return [.. Values(YamlReader.Read(new SourceFile("programme.yaml", text), new DiagnosticBag())!, "")];
    }

    private Dictionary<string, string> OfJson(string slug)
    {
        using var json = JsonDocument.Parse(
            site.Story.Read($"site/koolitused/{slug}/andmed-{slug}{(slug == "naidisprogramm" ? "-naidis" : "")}.json")
        );
        return Values(json.RootElement, "").ToDictionary(static value => value.Path, static value => value.Text);
    }

    private static IEnumerable<(string Path, string Text)> Values(YamlNode node, string path) =>
        node switch
        {
            YamlMap map => map.Entries.SelectMany(entry => Values(entry.Value, Below(path, entry.Key.Value))),
            YamlList list => list.Items.SelectMany((item, at) => Values(item, Below(path, $"{at}"))),
            // What is not so is left out.
            YamlScalar { Plain: true, Value: "false" } => [],
            // A single telephone number may be written without a list.
            YamlScalar scalar => [(path.EndsWith(".phone", StringComparison.Ordinal) ? Below(path, "0") : path, scalar.Value)],
            _ => [],
        };

    private static IEnumerable<(string Path, string Text)> Values(JsonElement element, string path) =>
        element.ValueKind switch
        {
            JsonValueKind.Object when element.TryGetProperty("qualifier", out var qualifier) =>
            [
                (path, $"{Sign(qualifier.GetString())} {element.GetProperty("value")}"),
            ],
            JsonValueKind.Object => element.EnumerateObject().SelectMany(each => Values(each.Value, Below(path, each.Name))),
            JsonValueKind.Array => element.EnumerateArray().SelectMany((item, at) => Values(item, Below(path, $"{at}"))),
            JsonValueKind.True => [(path, "true")],
            _ => [(path, element.ToString())],
        };

    private static string Below(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";

    private static string Sign(string? qualifier) =>
        qualifier switch
        {
            "more_than" => ">",
            "about" => "~",
            "less_than" => "<",
            "at_least" => ">=",
            _ => "?",
        };

    /// <summary>Normalizes insignificant differences: trailing zeros, a slash after the host, digit grouping, line breaks.</summary>
    private static string Plain(string path, string text)
    {
        if (path.Contains(".phone.", StringComparison.Ordinal))
        {
            return text.StartsWith('+') ? Digits(text) : "372" + Digits(text);
        }

        if (path.EndsWith(".file", StringComparison.Ordinal))
        {
            return text.Split('/')[^1];
        }

        if (path.EndsWith("url", StringComparison.Ordinal))
        {
            return text.TrimEnd('/');
        }

        if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return number.ToString("0.##", CultureInfo.InvariantCulture);
        }

        return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));
}
