using System.CommandLine;
using System.CommandLine.Help;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using SiteGen.Commands;
using SiteGen.Diagnostics;
using SiteGen.Tests.Cases;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Languages;

/// <summary>Every English message has an Estonian translation.</summary>
public sealed partial class EstonianTests
{
    private static readonly Dictionary<string, string> _sentences = XDocument
        .Load(Path.Join(Repository.Root, "generator", "Diagnostics", "Estonian.resx"))
        .Descendants("data")
        .ToDictionary(static data => data.Attribute("name")!.Value, static data => data.Element("value")!.Value);

    public static TheoryData<string> Cases => [.. CaseFile.Names];

    public static TheoryData<string> Groups =>
        [
            .. Directory
                .EnumerateFiles(Path.Join(Repository.Root, "generator", "Diagnostics"), "*Problems.cs")
                .Select(static path => Path.GetFileName(path)!)
                .Order(StringComparer.Ordinal),
        ];

    [Fact]
    public void Whatever_help_says_is_said_in_Estonian()
    {
        var (english, estonian) = (Described(Language.English), Described(Language.Estonian));
        Assert.Equal(english.Keys, estonian.Keys);
        Assert.All(english, each => Assert.NotEqual(each.Value, estonian[each.Key]));
    }

    [Fact]
    public void Every_code_has_a_title_in_both_languages() =>
        Assert.All(Catalogue.All, static code => Assert.True(Language.Estonian.HasTranslation(code.Title), $"{code.Id}: {code.Title}"));

    /// <summary>Reads the source, to include messages that no test produces.</summary>
    [Theory]
    [MemberData(nameof(Groups))]
    public void Every_sentence_of_a_group_of_problems_is_there(string file)
    {
        var source = File.ReadAllText(Path.Join(Repository.Root, "generator", "Diagnostics", file));
        var sentences = InterpolatedStrings.In(source).Where(static sentence => Letters().IsMatch(sentence)).ToArray();
        Assert.NotEmpty(sentences);
        Assert.Empty(sentences.Except(_sentences.Keys));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Whatever_a_case_says_is_there(string name)
    {
        using var story = CaseFile.Named(name).ToStory();
        var outcome = SiteGen.Build.Run(story.Request());
        Assert.NotEmpty(outcome.Diagnostics);
        foreach (var diagnostic in outcome.Diagnostics)
        {
            Assert.All([diagnostic.Detail, diagnostic.Help, .. diagnostic.Related.Select(static related => related.Message)], AssertKnown);
        }
    }

    [Fact]
    public void Both_sentences_name_the_same_values() =>
        Assert.All(_sentences, static each => Assert.Equal(Values(each.Key), Values(each.Value)));

    [Fact]
    public void No_sentence_is_translated_by_itself() => Assert.DoesNotContain(_sentences, static each => each.Key == each.Value);

    [Theory]
    [InlineData("et_EE.UTF-8", "et", "viga SG0206: tundmatu programm")]
    [InlineData("en_GB.UTF-8", "en", "error SG0206: unknown programme")]
    [InlineData("fi_FI", "en", "error SG0206: unknown programme")]
    public void The_locale_chooses_the_language(string? locale, string tag, string said)
    {
        Assert.Equal(tag, (Language.OfLocale(locale) ?? Language.English).Tag);
        Assert.Contains(said, Said(locale, "build"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_option_goes_before_the_locale()
    {
        var said = Said("C", "build", "--language", "et");
        Assert.Contains("viga SG0206: tundmatu programm", said, StringComparison.Ordinal);
        Assert.Contains("abi: kirjuta siia teise programmi kausta nimi", said, StringComparison.Ordinal);
        Assert.Contains("1 viga. Midagi ei avaldatud; kaust ", said, StringComparison.Ordinal);
        Assert.Contains("error SG0206", Said("et_EE", "--language", "en", "build"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_program_reads_the_same_words_in_any_language()
    {
        using var story = new Story().Append(Story.Programme, "related: [puudub]\n");
        using var output = new StringWriter();
        Program.Run(
            [
                "build",
                "--content",
                story.At("content"),
                "--templates",
                Repository.Templates,
                "--output",
                story.At("site"),
                "--format",
                "json",
                "--language",
                "et",
            ],
            output,
            TextWriter.Null
        );
        Assert.Contains(
            "\"code\":\"SG0206\",\"severity\":\"error\",\"title\":\"tundmatu programm\"",
            output.ToString(),
            StringComparison.Ordinal
        );
    }

    private static string Said(string? locale, params string[] arguments)
    {
        using var story = new Story().Append(Story.Programme, "related: [puudub]\n");
        using var error = new StringWriter();
        Program.Run(
            [.. arguments, "--content", story.At("content"), "--templates", Repository.Templates, "--output", story.At("site")],
            TextWriter.Null,
            error,
            locale: locale
        );
        return error.ToString();
    }

    /// <summary>The descriptions of all commands, arguments and options by their path.</summary>
    private static Dictionary<string, string> Described(Language language)
    {
        var found = new Dictionary<string, string>();
        Add(CommandLine.Make(language, Terminal.None), "");
        return found;

        void Add(Command command, string path)
        {
            foreach (
                var symbol in command.Children.Prepend(command).Where(static each => each.Description is not null && !IsOfLibrary(each))
            )
            {
                found[$"{path}/{command.Name}/{symbol.Name}"] = symbol.Description!;
            }

            foreach (var sub in command.Subcommands)
            {
                Add(sub, $"{path}/{command.Name}");
            }
        }
    }

    /// <summary>Help and version: the library's descriptions, which our help does not print.</summary>
    private static bool IsOfLibrary(Symbol symbol) => symbol is HelpOption or VersionOption;

    private static void AssertKnown(Message message)
    {
        if (Letters().IsMatch(message.English))
        {
            Assert.True(Language.Estonian.HasTranslation(message), message.English);
        }

        Assert.All(message.Values.OfType<Message>(), AssertKnown);
    }

    private static IEnumerable<string> Values(string sentence) =>
        Places()
            .Matches(sentence.Replace("{{", "", StringComparison.Ordinal))
            .Select(static match => match.Value)
            .Distinct()
            .Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\p{L}{2}")]
    private static partial Regex Letters();

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex Places();
}
