using System.Text.Json;
using AngleSharp.Dom;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Sites;

/// <summary>The parts of a programme of some kind, and how its page and data are read.</summary>
internal static class KindOfProgramme
{
    public const string Least = """
        title: Töötuba
        updated: 2022-01-21
        goal: Anda ülevaade.
        outcomes: [Osaleja oskab arutleda.]
        audience: Omavalitsuste töötajad.

        """;

    public const string Contact = "contacts: [{role: coordinator, email: koolitus@example.org}]\n";

    /// <summary>The story of a programme that builds without a single message.</summary>
    public static Story With(string programme)
    {
        var story = new Story().With(Story.Programme, programme);
        var run = story.Build();
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return story;
    }

    public static IDocument Page(Story story) => story.Page("koolitused/tootuba/");

    public static JsonElement Json(Story story)
    {
        using var json = JsonDocument.Parse(story.Read("site/koolitused/tootuba/andmed-tootuba.json"));
        return json.RootElement.Clone();
    }

    public static JsonElement Course(Story story)
    {
        using var json = JsonDocument.Parse(Page(story).Only("script[type='application/ld+json']").TextContent);
        return json.RootElement.GetProperty("@graph")[0].Clone();
    }

    public static string Compact(JsonElement element) => JsonSerializer.Serialize(element, _readable);

    private static readonly JsonSerializerOptions _readable = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}
