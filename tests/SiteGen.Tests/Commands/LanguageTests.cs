using System.Text.RegularExpressions;
using SiteGen.Commands;
using SiteGen.Diagnostics;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Commands;

/// <summary>Help and wrong calls in the user's language, and how the language is chosen.</summary>
public sealed partial class LanguageTests
{
    public static TheoryData<string> Commands =>
        ["", "build", "check", "explain", "serve", "new", "schema", "import", "import participants"];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Help_is_in_estonian(string command)
    {
        var (code, said) = Run("et_EE.UTF-8", [.. Words(command), "--help"]);
        Assert.Equal(0, code);
        Assert.Contains("Kasutus:", said, StringComparison.Ordinal);
        Assert.DoesNotMatch(English(), said);
    }

    [Theory]
    [InlineData("bulid", "käsku `bulid` ei ole; kas mõtlesid `build`?", "sitegen")]
    [InlineData("build --contnet x", "valikut `--contnet` ei ole; kas mõtlesid `--content`?", "sitegen build")]
    [InlineData("build --cache x", "valikut `--cache` ei ole", "sitegen build")]
    [InlineData(
        "build --format xml",
        "valiku `--format` väärtus peab olema üks järgmistest: `text`, `json`, `sarif`, `github`; leiti `xml`",
        "sitegen build"
    )]
    [InlineData("build --content", "valikul `--content` puudub väärtus", "sitegen build")]
    [InlineData("serve --port 99999", "valiku `--port` väärtus peab olema arv 0 kuni 65535; leiti `99999`", "sitegen serve")]
    [InlineData("serve --port -1", "valiku `--port` väärtus peab olema arv 0 kuni 65535; leiti `-1`", "sitegen serve")]
    [InlineData("serve --port abc", "valiku `--port` väärtus peab olema arv 0 kuni 65535; leiti `abc`", "sitegen serve")]
    [InlineData("new", "TITLE puudub", "sitegen new")]
    [InlineData("new @ Tootuba", "`Tootuba` on siin üleliigne", "sitegen new")]
    [InlineData("--version build", "valik `--version` käib üksi", "sitegen build")]
    [InlineData("build kaust", "`kaust` on siin üleliigne", "sitegen build")]
    [InlineData("import participants x.csv --period 2021", "`--programme` puudub", "sitegen import participants")]
    public void A_wrong_call_says_only_what_is_wrong(string call, string expected, string command)
    {
        var (code, said) = Run("et_EE.UTF-8", Words(call));
        Assert.Equal(2, code);
        Assert.Equal($"{expected}\nvaata `{command} --help`\n", said);
    }

    [Theory]
    [InlineData(null, "language: et\n", "et")]
    [InlineData(null, "", "et")]
    [InlineData(null, "language: en\n", "en")]
    [InlineData("C", "language: et\n", "et")]
    [InlineData("C.UTF-8", "language: et\n", "et")]
    [InlineData("POSIX", "language: et\n", "et")]
    [InlineData("en_GB.UTF-8", "language: et\n", "en")]
    [InlineData("fi_FI", "language: et\n", "en")]
    public void Without_a_locale_the_language_of_the_site_decides(string? locale, string line, string expected)
    {
        using var story = new Story().With(Story.Site, $"{line}title: [katki\n");
        var said = Run(locale, "check", "--content", story.At("content"), "--templates", Repository.Templates).Said;
        Assert.Contains(expected == "et" ? " viga SG0101" : " error SG0101", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData("", false)]
    [InlineData("0", false)]
    [InlineData("false", false)]
    [InlineData("False", false)]
    [InlineData("1", true)]
    [InlineData("true", true)]
    public void A_variable_that_says_no_is_no_ci(string? value, bool expected) =>
        Assert.Equal(expected, ContinuousIntegration.IsSetTo(value));

    [Fact]
    public void The_errors_of_the_system_are_in_both_languages()
    {
        Assert.Equal("ketas on täis", Language.Estonian.Format(SystemError.Of(new IOException("No space left", 28))));
        Assert.Equal("the disk is full", Language.English.Format(SystemError.Of(new IOException("x", unchecked((int)0x80070070)))));
        Assert.Equal("selleks puudub õigus", Language.Estonian.Format(SystemError.Of(new UnauthorizedAccessException())));
        Assert.Equal("süsteemi teade: x", Language.Estonian.Format(SystemError.Of(new IOException("x"))));
    }

    [Theory]
    [InlineData("sg0203")]
    [InlineData("SG203")]
    [InlineData("203")]
    public void A_code_may_be_abbreviated(string id) =>
        Assert.StartsWith("SG0203: ", Run("en", "explain", id).Said, StringComparison.Ordinal);

    private static string[] Words(string call) => call.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static (int Code, string Said) Run(string? locale, params string[] arguments)
    {
        using var said = new StringWriter { NewLine = "\n" };
        return (Program.Run(arguments, said, said, locale: locale), said.ToString());
    }

    [GeneratedRegex("(?i)default|usage|options|folder|show | the |language of")]
    private static partial Regex English();
}
