using SiteGen.Tests.Sites;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Commands;

/// <summary>For any title, a new programme shows just that title, or nothing is created and the reason is given.</summary>
public sealed class NewTitleTests
{
    private static readonly string[] _parts =
    [
        .. "a Õpe 2024 -- - = + @ # : ; % ' \" \\ & * ! ? | > < [ ] { } {{ }} ~".Split(' '),
        .. "null true <script> &amp; 日本 🎓 é — „ “ con 2026-11-16".Split(' '),
        " ",
        "  ",
        "\n",
        "\t",
        "\u0007",
        "\u00A0",
        "\u200B",
        "\u00AD",
        "\u2028",
        "e\u0301",
        "\uD800",
        new string('x', 300),
    ];

    [Fact]
    public void Any_title_is_shown_as_it_is_or_refused_with_a_reason()
    {
        var random = new Random(Night.Seed(11));
        for (var time = 0; time < Night.Times(20); time++)
        {
            var title = string.Concat(Enumerable.Range(0, random.Next(5)).Select(_ => _parts[random.Next(_parts.Length)]));
            using var story = new Story();
            using var said = new StringWriter();
            string[] call = ["new", "--content", story.At("content"), "--date", $"{Story.Today:O}", "--slug", "uus", "--", title];
            var code = Program.Run(call, said, said);
            var hint = $"{title}: {said}{Night.Hint}";
            Assert.True(code is 0 or 2, hint);
            Assert.False(string.IsNullOrWhiteSpace(said.ToString()), hint);
            Assert.True(code == 0 == Directory.Exists(story.At("content/programmes/uus")), hint);
            if (code == 0)
            {
                Assert.True(Build.Run(story.Request()).ExitCode == 0, hint);
                var heading = story.Page("koolitused/uus/").Only("h1").TextContent;
                Assert.True(title.Trim().Normalize() == heading.Trim(), $"{hint} ({heading})");
            }
        }
    }
}
