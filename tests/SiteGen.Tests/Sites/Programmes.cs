using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Sites;

/// <summary>Further programmes for a story.</summary>
internal static class Programmes
{
    /// <summary>Adds a programme that says the least.</summary>
    /// <param name="more">Further keys, as a YAML map in one line has them: <c>sample: true, aliases: [vana]</c>.</param>
    public static Story WithProgramme(this Story story, string slug, string title, string more = "updated: 2022-01-21") =>
        story.With(
            $"content/programmes/{slug}/programme.yaml",
            $"{{title: {title}, goal: G., outcomes: [O.], audience: A., contacts: [{{email: a@example.org}}], {more}}}\n"
        );
}
