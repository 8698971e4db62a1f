using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Content;

/// <summary>Reads the content of a story, without rules or rendering.</summary>
internal static class Reading
{
    public static (SiteContent Content, string[] Codes) Of(Story story)
    {
        var diagnostics = new DiagnosticBag();
        var content = new ContentReader(Folder.At(story.At("content")), 2, null, diagnostics).Read();
        return (content, [.. diagnostics.Sorted().Select(static diagnostic => diagnostic.Descriptor.Id)]);
    }

    /// <summary>The only programme.</summary>
    public static Programme Sheet(this SiteContent content) => Assert.Single(content.Programmes);

    /// <summary>Reads the minimal programme with these lines appended; they must be valid.</summary>
    public static Programme ProgrammeWith(string lines)
    {
        using var story = new Story().Append(Story.Programme, lines);
        var (content, codes) = Of(story);
        Assert.Empty(codes);
        return content.Sheet();
    }

    /// <summary>The codes that these lines produce.</summary>
    public static string[] CodesOf(string lines)
    {
        using var story = new Story().Append(Story.Programme, lines);
        return Of(story).Codes;
    }
}
