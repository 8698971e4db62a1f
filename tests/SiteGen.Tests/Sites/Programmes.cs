using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Sites;

/// <summary>Adds programmes to a story.</summary>
internal static class Programmes
{
    /// <summary>Adds a minimal programme.</summary>
    /// <param name="more">Additional keys, in YAML flow style: <c>sample: true, aliases: [vana]</c>.</param>
    public static Story WithProgramme(this Story story, string slug, string title, string more = "updated: 2022-01-21") =>
        story.With(
            $"content/programmes/{slug}/programme.yaml",
            $"{{title: {title}, goal: G., outcomes: [O.], audience: A., contacts: [{{email: a@example.org}}], {more}}}\n"
        );
}
