using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Sites;

/// <summary>Why something is not said, beside what is.</summary>
public sealed class RemarksTests
{
    private const string OtherUnit = "Võrrelda ei saa: eelmisel perioodil loeti meeskondi, mitte inimesi.";
    private const string SmallBase = "Võrdlust ei ole, sest eelmisel perioodil oli läbinuid alla 20.";
    private const string NotExact = "Osakaalu ei ole arvutatud, sest täpset arvu ei ole teada.";
    private const string FewAnswers = "Rahulolu ei avaldata, sest vastuseid oli alla viie.";

    [Theory]
    [InlineData("{period: 2021, completed: 30}, {period: 2020, unit: teams, completed: 30}", OtherUnit)]
    [InlineData(
        "{period: 2021, unit: participations, completed: 30}, {period: 2020, completed: 30}",
        "Võrrelda ei saa: eelmisel perioodil loeti inimesi, mitte osaluskordi."
    )]
    [InlineData("{period: 2021, completed: 30}, {period: 2020, unit: teams, completed: 3}, {period: 2019, completed: 30}")]
    [InlineData("{period: 2021, completed: 30}, {period: 2020, completed: \"< 20\"}", SmallBase)]
    [InlineData("{period: 2021, completed: 30}, {period: 2020, completed: \"< 50\"}")]
    [InlineData("{period: 2021, completed: 30}, {period: 2020, completed: 19}")]
    [InlineData("{period: 2021, registered: \"> 40\", completed: 30}", NotExact)]
    [InlineData("{period: 2021, registered: 40, completed: \"~ 30\"}", NotExact)]
    [InlineData("{period: 2021, registered: 40, completed: 30}")]
    [InlineData("{period: 2021, registered: \"> 40\"}")]
    [InlineData("{period: 2021, completed: 30, satisfaction: 80, satisfaction_responses: 4}", FewAnswers)]
    [InlineData("{period: 2021, completed: 30, satisfaction: 80, satisfaction_responses: \"< 5\"}", FewAnswers)]
    [InlineData("{period: 2021, completed: 30, satisfaction: 80, satisfaction_responses: 5}")]
    public void It_says_why_and_only_then(string periods, params string[] remarks)
    {
        using var story = new Story().Append(Story.Programme, $"results: [{periods}]\n").Built();
        Assert.Equal(remarks, story.Page("koolitused/tootuba/").Texts(".remarks li"));
    }

    /// <summary>What is not published stands nowhere: neither on pages nor in data.</summary>
    [Fact]
    public void A_satisfaction_of_few_is_in_no_file()
    {
        using var story = new Story()
            .Append(
                Story.Programme,
                "results: [{period: 2021, completed: 30, satisfaction: 81.7, satisfaction_responses: 4}, {period: 2020, completed: 1}]\n"
            )
            .Built();
        Assert.DoesNotContain(
            story.Files(),
            static file =>
                file.Key.EndsWith("html", StringComparison.Ordinal)
                || file.Key.EndsWith("json", StringComparison.Ordinal)
                || file.Key.EndsWith("csv", StringComparison.Ordinal)
                    ? System.Text.Encoding.UTF8.GetString(file.Value) is var text
                        && (text.Contains("81,7", StringComparison.Ordinal) || text.Contains("81.7", StringComparison.Ordinal))
                    : false
        );
    }
}
