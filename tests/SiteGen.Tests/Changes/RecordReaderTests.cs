using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Changes;

/// <summary>A record that is not as <c>sitegen history</c> writes it is refused at the place of the mistake.</summary>
public sealed class RecordReaderTests
{
    private const string Right = "#1,2023-03-05,tootuba,2021,completed,11,,12,,correction,";

    [Theory]
    [InlineData("#1,2023-03-05,tootuba,2021,completed,11,,12,,correction", 1, "SG0931", "10 fields instead of 11")]
    [InlineData("#1,5.3.2023,tootuba,2021,completed,11,,12,,correction,", 42, "SG0931", "`paev` must be a date")]
    [InlineData("abc,2023-03-05,tootuba,2021,completed,11,,12,,correction,", 1, "SG0931", "`commit` must be the hash")]
    [InlineData("#1,2023-03-05,,2021,completed,11,,12,,correction,", 53, "SG0931", "`programm` must be")]
    [InlineData("#1,2023-03-05,tootuba,21,completed,11,,12,,correction,", 61, "SG0931", "`periood` must be a period")]
    [InlineData("#1,2023-03-05,tootuba,2021,participants,11,,12,,correction,", 66, "SG0931", "`naitaja` must be the key of a figure")]
    [InlineData("#1,2023-03-05,tootuba,2021,completed,1 100,,12,,correction,", 76, "SG0931", "`oli` must be a number")]
    [InlineData("#1,2023-03-05,tootuba,2021,completed,11,,12.5,,correction,", 80, "SG0931", "`on` must be a number")]
    [InlineData("#1,2023-03-05,tootuba,2021,completed,11,,-1,,correction,", 80, "SG0931", "`on` must be a number")]
    [InlineData("#1,2023-03-05,tootuba,2021,completed,11,,12,eq,correction,", 83, "SG0931", "`on_tapsus` must be `gt`")]
    [InlineData("#1,2023-03-05,tootuba,2021,completed,11,,,gt,withdrawn,", 81, "SG0931", "`on_tapsus` must be `gt`")]
    [InlineData("#1,2023-03-05,tootuba,2021,completed,11,,12,,changed,", 84, "SG0931", "`liik` must be `revision`")]
    [InlineData("#1,2023-03-05,tootuba,2021,completed,11,,12,,revision,Viga \"siin", 98, "SG0931", "this quotation mark")]
    [InlineData("#1,2023-03-05,tootuba,2021,completed,11,,12,,revision,\"Viga", 93, "SG0931", "this quotation mark")]
    public void A_wrong_row_is_told_with_its_place(string row, int column, string code, string said)
    {
        using var story = new Story().WithRecord(row);
        var run = story.Build("--history", story.At(RecordFile.Path));
        Assert.Equal(1, run.ExitCode);
        Assert.Equal([code], run.Codes);
        Assert.Contains($"{RecordFile.Path}:2:{column} error", run.Error, StringComparison.Ordinal);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
        Assert.False(story.Has("site"));
    }

    [Fact]
    public void Every_mistake_of_every_row_is_told_at_once()
    {
        using var story = new Story().WithRecord("#1,eile,tootuba,21,completed,11,,12,,correction,", "#2,2023-03-05,tootuba,2021,x,,,,,y,");
        Assert.Equal(["SG0931", "SG0931", "SG0931", "SG0931"], story.Build("--history", story.At(RecordFile.Path)).Codes);
    }

    [Fact]
    public void A_change_stands_once()
    {
        using var story = new Story().WithRecord(Right, Right.Replace(",12,", ",13,", StringComparison.Ordinal));
        var run = story.Build("--history", story.At(RecordFile.Path));
        Assert.Equal(["SG0932"], run.Codes);
        Assert.Contains("line 2 tells", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("commit;paev;programm\r\n")]
    public void Another_file_is_no_record(string text)
    {
        using var story = new Story().With(RecordFile.Path, text);
        Assert.Equal(["SG0930"], story.Build("--history", story.At(RecordFile.Path)).Codes);
    }

    [Fact]
    public void A_file_that_is_not_there_is_a_wrong_call()
    {
        using var story = new Story();
        var run = story.Build("--history", story.At("muudatsed.csv"));
        Assert.Equal((2, "SG0933"), (run.ExitCode, Assert.Single(run.Codes)));
    }

    [Fact]
    public void Fields_may_hold_commas_quotation_marks_and_lines()
    {
        using var story = new Story()
            .Append(Story.Programme, "results: [{period: 2021, completed: 12}]\n")
            .BuiltWith("#1,2023-03-05,tootuba,2021,completed,\"11\",,12,,revision,\"Loeti \"\"kaks\"\" korda,\nparandatud\"");
        Assert.Contains(
            "Loeti \"kaks\" korda, parandatud",
            story.Page("muudatused/").Body!.TextContent.ReplaceLineEndings(" "),
            StringComparison.Ordinal
        );
    }
}
