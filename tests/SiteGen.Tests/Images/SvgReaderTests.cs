using SiteGen.Images;

namespace SiteGen.Tests.Images;

/// <summary>Sizes of SVG files, and what may not be in them.</summary>
public sealed class SvgReaderTests
{
    [Theory]
    [InlineData("width='400' height='300'", 400, 300)]
    [InlineData("width='400px' height=' 300 '", 400, 300)]
    [InlineData("viewBox='0 0 400 300'", 400, 300)]
    [InlineData("viewBox='-10,-10,399.6,300.2' width='100%' height='100%'", 400, 300)]
    [InlineData("viewBox='0 0 4 3' width='400'", 400, 300)]
    [InlineData("viewBox='0 0 4 3' height='300'", 400, 300)]
    [InlineData("width='10cm' height='1in'", 378, 96)]
    [InlineData("width='25.4mm' height='72pt'", 96, 96)]
    public void The_size_is_that_of_width_and_height_else_of_the_view_box(string attributes, int width, int height)
    {
        var info = SvgReader.Read($"<?xml version='1.0' encoding='UTF-8'?>\n<svg xmlns='http://www.w3.org/2000/svg' {attributes}/>");
        Assert.Equal((width, height), (info.Width, info.Height));
        Assert.Empty(info.Hazards);
    }

    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'/>")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' width='1e999' height='3'/>")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 0 3'/>")]
    [InlineData("<svg viewBox='0 0 4 3'/>")]
    [InlineData("<html xmlns='http://www.w3.org/1999/xhtml'/>")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 3'><g></svg>")]
    [InlineData("<svg")]
    [InlineData("")]
    public void What_is_no_SVG_or_has_no_size_is_damaged(string text) => Assert.Throws<DamagedImageException>(() => SvgReader.Read(text));

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<SCRIPT href='#a'/>")]
    [InlineData("<x:script xmlns:x='http://www.w3.org/2000/svg'/>")]
    [InlineData("<script xmlns='http://www.w3.org/1999/xhtml'/>")]
    [InlineData("<h:img xmlns:h='http://www.w3.org/1999/xhtml' alt='a'/>")]
    [InlineData("<foreignObject width='4' height='3'/>")]
    [InlineData("<rect onload='alert(1)'/>")]
    [InlineData("<rect ONCLICK='alert(1)'/>")]
    [InlineData("<image href='https://example.org/a.png'/>")]
    [InlineData("<image xlink:href='//example.org/a.png' xmlns:xlink='http://www.w3.org/1999/xlink'/>")]
    [InlineData("<image href='naaber.png'/>")]
    [InlineData("<use href='muu.svg#a'/>")]
    [InlineData("<a href='javascript:alert(1)'/>")]
    [InlineData("<a href='&#106;avascript:alert(1)'/>")]
    [InlineData("<a href='https://example.org/'/>")]
    [InlineData("<image href='data:text/html;base64,PHA+'/>")]
    [InlineData("<image href='data:image/svg+xml;base64,PHN2Zy8+'/>")]
    [InlineData("<style>@import 'https://example.org/a.css';</style>")]
    [InlineData("<style><![CDATA[rect { fill: url(https://example.org/a#b) }]]></style>")]
    [InlineData("<style>rect { fill: u\\72l(https://example.org/a#b) }</style>")]
    [InlineData("<rect style='fill: URL( \"//example.org/a#b\" )'/>")]
    [InlineData("<rect fill='url(https://example.org/a#b)'/>")]
    [InlineData("<g xml:base='https://example.org/'/>")]
    [InlineData("<set attributeName='href' to='javascript:alert(1)'/>")]
    [InlineData("<animate attributeName='xlink:href' values='https://example.org/'/>")]
    [InlineData("<?xml-stylesheet href='a.css'?>")]
    [InlineData("<iframe/>")]
    public void What_runs_or_loads_something_is_found_with_its_line(string part) =>
        Assert.Equal([2], SvgReader.Read(Svg("\n" + part)).Hazards.Select(static hazard => hazard.Line).Distinct());

    [Theory]
    [InlineData("<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'>")]
    [InlineData("<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>")]
    [InlineData("<!DOCTYPE svg [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]>")]
    public void A_document_type_is_found(string doctype) =>
        Assert.Equal("<!DOCTYPE>", Assert.Single(SvgReader.Read(doctype + Svg("<text>&amp;</text>")).Hazards).What);

    [Fact]
    public void Another_encoding_than_UTF_8_is_found() =>
        Assert.NotEmpty(SvgReader.Read("<?xml version='1.0' encoding='UTF-7'?>" + Svg("")).Hazards);

    [Theory]
    [InlineData("<metadata><dc:creator xmlns:dc='http://purl.org/dc/elements/1.1/'><b>Mari</b></dc:creator></metadata>")]
    [InlineData("<g i:export-filename='C:\\Users\\mari\\a.png' xmlns:i='http://www.inkscape.org/namespaces/inkscape'/>")]
    public void An_author_is_found(string part) => Assert.Equal(PrivateData.Person, SvgReader.Read(Svg(part)).Private);

    [Theory]
    [InlineData("<defs><linearGradient id='a'/></defs><rect fill='url(#a)' style=\"stroke: url( '#a' )\"/>")]
    [InlineData("<use href='#a'/><style>rect { fill: #fff }</style><title>Pilt: image (1)</title>")]
    [InlineData("<image href='data:image/png;base64,iVBORw0KGgo='/>")]
    [InlineData("<animate attributeName='x' values='1;2'/><!-- <script> -->")]
    [InlineData("<metadata><dc:creator xmlns:dc='http://purl.org/dc/elements/1.1/'> </dc:creator></metadata>")]
    [InlineData("<n:namedview n:pagecolor='#fff' xmlns:n='http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd'/>")]
    public void A_drawing_that_only_draws_is_clean(string part)
    {
        var info = SvgReader.Read(Svg(part));
        Assert.Empty(info.Hazards);
        Assert.Equal(PrivateData.None, info.Private);
    }

    /// <summary>However deep it stands, and whatever stands around it.</summary>
    [Fact]
    public void A_script_is_found_wherever_it_stands()
    {
        string[] frames = ["<g>*</g>", "<defs>*</defs>", "<a>*</a>", "<metadata>*</metadata>", "<x:y xmlns:x='urn:x'>*</x:y>", "<g/>*<g/>"];
        string[] others = ["<style>rect { fill: #fff }</style>*", "<!-- a -->*", "<title>&lt;script&gt;</title>*"];
        var random = new Random(Night.Seed(20_260_101));
        for (var number = 0; number < Night.Times(500); number++)
        {
            var text = random.Next(2) == 0 ? "<script>1</script>" : "<rect onclick='1'/>";
            for (var depth = random.Next(8); depth > 0; depth--)
            {
                var frame = random.Next(3) == 0 ? others[random.Next(others.Length)] : frames[random.Next(frames.Length)];
                text = frame.Replace("*", text, StringComparison.Ordinal);
            }

            Assert.True(SvgReader.Read(Svg(text)).Hazards.Length == 1, text + Night.Hint);
        }
    }

    [Fact]
    public void Any_text_is_read_or_damaged()
    {
        var seed = Svg(
            "<style>rect { fill: url(#a) }</style><use href='#a'/><metadata><creator>a</creator></metadata><![CDATA[a]]><?a b?>"
        );
        const string Letters = "<>&;/='\"! -?[]:#\u0000\uD800\uFFFFxà\n";
        var random = new Random(Night.Seed(20_260_101));
        for (var number = 0; number < Night.Times(5_000); number++)
        {
            var text = seed.ToCharArray();
            for (var changes = random.Next(1, 5); changes > 0; changes--)
            {
                text[random.Next(text.Length)] = Letters[random.Next(Letters.Length)];
            }

            try
            {
                SvgReader.HazardsOf(new string(text));
                SvgReader.Read(new string(text));
            }
            catch (DamagedImageException)
            {
                // As it should be.
            }
            catch (Exception exception)
            {
                Assert.Fail($"{exception.GetType()} for {new string(text)}{Night.Hint}");
            }
        }
    }

    private static string Svg(string inner) => $"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 3'>{inner}</svg>";
}
