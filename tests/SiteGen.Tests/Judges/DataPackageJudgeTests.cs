using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using SiteGen.Benchmarks.Corpora;
using SiteGen.Tests.Sites;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Judges;

/// <summary>The reader of the Data Package standard's authors takes the tables for what their description says.</summary>
public sealed class DataPackageJudgeTests(ShippedSite shipped)
{
    private const string Told = """
        results:
          - {period: 2021, registered: "> 4", completed: 3, satisfaction: 94.5, participants: {aru: 2, lepa: 1}}
          - {period: 2020/, courses: 1}
        schedule:
          sessions:
            - start: 2027-01-04T10:00
              end: 2027-01-05
              place: Kool, „A“
              mode: hybrid
              registration: https://a.example/õ?x=1
            - {dates: [2027-02-01, 2027-02-08T09:00/12:00], seats: 5}
            - {start: 2027-03, cancelled: true}
            - {when: sügis 2027}

        """;

    [Fact]
    public void Nothing_is_wrong_with_the_shipped_tables_and_those_of_a_story()
    {
        using var story = Made();
        using var corpus = new Story().Without("content");
        new Corpus(7, 1, institutionCount: 40).WriteContent(corpus.At("content"));
        corpus.Built();
        Assert.Equal(
            [
                [],
                [],
                [],
            ],
            Wrong(shipped.Story.At("site/andmed"), story.At("site/andmed"), corpus.At("site/andmed"))
        );
    }

    [Theory]
    [InlineData("tulemused", "|3|", "|kolm|")] // no number
    [InlineData("tulemused", "|final|", "|valmis|")] // not among the codes
    [InlineData("tulemused", "|2021-12-31|", "|31.12.2021|")]
    [InlineData("osalejad", "|2021|", "|2022|")] // a period that is not in the results
    [InlineData("osalejad", "|lepa|", "|muu|")] // an institution that is not in the institutions
    [InlineData("osalejad", "|1", "|")] // a required number
    [InlineData("ajakava", "tootuba|", "teine|")]
    [InlineData("asutused", "lepa|", "aru|")] // the same key twice
    public void It_finds_what_is_wrong(string table, string right, string wrong)
    {
        using var story = Made();
        var path = story.At($"site/andmed/{table}.csv");
        var text = File.ReadAllText(path);
        var changed = text.Replace(right.Replace('|', ','), wrong.Replace('|', ','), StringComparison.Ordinal);
        Assert.NotEqual(text, changed);
        File.WriteAllText(path, changed);
        Describe(story.At("site/andmed/datapackage.json"), table, Encoding.UTF8.GetBytes(changed));

        Assert.NotEmpty(Assert.Single(Wrong(story.At("site/andmed"))));
    }

    [Fact]
    public void It_finds_another_hash_and_an_unknown_type()
    {
        using var story = Made();
        var package = story.Read("site/andmed/datapackage.json");
        story.Append("site/andmed/ajakava.csv", "tootuba,9,1,,,,,,,,,,,,,,,false\r\n");
        Assert.NotEmpty(Assert.Single(Wrong(story.At("site/andmed"))));
        story.With("site/andmed/datapackage.json", package.Replace("\"integer\"", "\"arv\"", StringComparison.Ordinal));
        Assert.NotEmpty(Assert.Single(Wrong(story.At("site/andmed"))));
    }

    private static Story Made() => new Story().Append(Story.Programme, Told).Built();

    private static string[][] Wrong(params string[] folders) => Judge.ByNode<string[]>("package.js", "datapackage", folders);

    /// <summary>Size and hash fit, so that only the content is wrong.</summary>
    private static void Describe(string path, string table, byte[] bytes)
    {
        var package = JsonNode.Parse(File.ReadAllText(path))!;
        var resource = package["resources"]!.AsArray().Single(each => (string)each!["name"]! == table)!;
        (resource["bytes"], resource["hash"]) = (bytes.Length, "sha256:" + Convert.ToHexStringLower(SHA256.HashData(bytes)));
        File.WriteAllText(path, package.ToJsonString());
    }
}
