using SiteGen.Tests.Images;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Sites;

/// <summary>A programme with pictures, from its folder to the finished site.</summary>
public sealed class PictureStories
{
    private const string Folder = "content/programmes/tootuba/";
    private const string Xmp = "<rdf:Description exif:GPSLatitude='59'/>";

    /// <summary>Pictures that are refused, and by which code.</summary>
    private static readonly Dictionary<string, (string Name, byte[] Bytes, string Code)> _refused = new()
    {
        ["place"] = ("a.jpg", Pictures.Jpeg(4, 3, Pictures.JpegXmp(Pictures.Xmp(Xmp))), "SG0018"),
        ["author"] = ("a.png", Pictures.Png(4, 3, Pictures.PngText("Author", "Mari Maasikas")), "SG0018"),
        ["a film behind it"] = ("a.webp", [.. Pictures.WebP(Pictures.Lossy(4, 3)), 1], "SG0018"),
        ["cut off"] = ("a.png", Pictures.Png(4, 3)[..^1], "SG0017"),
        ["empty"] = ("a.jpg", [], "SG0017"),
        ["another ending"] = ("a.png", Pictures.Jpeg(4, 3), "SG0017"),
        ["another type"] = ("a.jpg", "GIF89a"u8.ToArray(), "SG0017"),
        ["no width"] = ("a.png", Pictures.Png(0, 3), "SG0017"),
        ["SVG with a script"] = ("a.svg", Svg("<script/>"), "SG0019"),
        ["SVG with its author"] = ("a.svg", Svg("<g export-filename='/home/mari/a.png'/>"), "SG0018"),
        ["SVG that is not UTF-8"] = ("a.svg", [.. Svg(""), 0xFF], "SG0002"),
        ["SVG with a personal code"] = ("a.svg", Svg("<text>37605030299</text>"), "SG0210"),
        ["too large"] = ("a.png", new byte[(8 * 1024 * 1024) + 1], "SG0003"),
    };

    public static TheoryData<string> Refused => [.. _refused.Keys];

    [Fact]
    public void Pictures_are_shown_with_their_size_and_published_beside_the_page()
    {
        using var story = new Story()
            .With(Folder + "avapaev.jpg", Pictures.Jpeg(1600, 900))
            .With(Folder + "skeem.svg", Svg("<path d='M0 0'/>"))
            .Append(
                Story.Programme,
                """
                images:
                  - file: skeem.svg
                    alt: Skeem <1>
                  - file: avapaev.jpg
                    alt: Osalejad arutavad rühmades.
                    caption: Avapäev
                    credit: Näidisamet

                """
            )
            .Built();
        var page = story.Page("koolitused/tootuba/");
        Assert.Equal(
            ["## Pildid", "![Skeem <1>](skeem.svg)", "![Osalejad arutavad rühmades.](avapaev.jpg)", "Avapäev Pildi autor: Näidisamet"],
            page.Section("Pildid").Lines()
        );
        Assert.Equal(
            ["400 300 lazy", "1600 900 lazy"],
            page.QuerySelectorAll("main img")
                .Select(static image => $"{image.GetAttribute("width")} {image.GetAttribute("height")} {image.GetAttribute("loading")}")
        );
        Assert.Equal(Pictures.Jpeg(1600, 900), story.Files()["koolitused/tootuba/avapaev.jpg"]);
        Assert.Equal(
            "https://example.org/faktilehed/koolitused/tootuba/avapaev.jpg",
            page.Only("meta[property='og:image']").GetAttribute("content")
        );
        Assert.Contains(
            "/koolitused/tootuba/avapaev.jpg\"",
            story.Read("site/koolitused/tootuba/andmed-tootuba.json"),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("skeem.svg", story.Read("site/sitemap.xml"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_picture_that_harms_somebody_or_cannot_be_shown_is_refused(string what)
    {
        var (name, bytes, code) = _refused[what];
        using var story = new Story().With(Folder + name, bytes).Append(Story.Programme, $"images: [{{ file: {name}, alt: Pilt. }}]\n");
        var run = story.Build();
        Assert.Equal((1, code), (run.ExitCode, Assert.Single(run.Codes)));
        Assert.Contains(Folder + name, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Maasikas", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("37605030299", run.Error, StringComparison.Ordinal);
        Assert.False(story.Has("site"));
    }

    [Fact]
    public void A_large_picture_is_published_with_a_warning()
    {
        var large = Pictures.Png(900, 900, Pictures.PngText("Comment", new string('x', 500 * 1024)));
        using var story = new Story().With(Folder + "a.png", large).Append(Story.Programme, "images: [{ file: a.png, alt: Pilt. }]\n");
        var run = story.Build();
        Assert.Equal((0, "SG0020"), (run.ExitCode, Assert.Single(run.Codes)));
        Assert.Equal(large, story.Files()["koolitused/tootuba/a.png"]);
    }

    /// <summary>Texts show pictures of the site by path: those of the programme, and those in <c>static/</c>.</summary>
    [Fact]
    public void A_text_may_show_a_picture_of_the_programme_or_of_the_site()
    {
        using var story = new Story()
            .With(Folder + "a.png", Pictures.Png(4, 3))
            .With("content/static/b.png", Pictures.Png(4, 3))
            .Append(Story.Programme, "images: [{ file: a.png, alt: Pilt. }]\nnotes: '![A](a.png) ![B](/b.png)'\n")
            .Built();
        Assert.Equal(
            ["a.png", "a.png", "../../b.png"],
            story.Page("koolitused/tootuba/").QuerySelectorAll("main img").Select(static image => image.GetAttribute("src"))
        );
    }

    [Fact]
    public void A_link_in_place_of_a_picture_is_not_followed()
    {
        using var story = new Story()
            .With("kuskil.png", Pictures.Png(4, 3))
            .Append(Story.Programme, "images: [{ file: a.png, alt: Pilt. }]\n");
        File.CreateSymbolicLink(story.At(Folder + "a.png"), story.At("kuskil.png"));
        Assert.Equal(["SG0006", "SG0021"], story.Build().Codes.Order());
    }

    private static byte[] Svg(string inner) =>
        System.Text.Encoding.UTF8.GetBytes($"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 400 300'>{inner}</svg>\n");
}
