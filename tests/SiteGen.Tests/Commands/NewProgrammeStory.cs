using SiteGen.Tests.Sites;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Commands;

/// <summary>From <c>sitegen new</c> to a page that may go to the public.</summary>
public sealed class NewProgrammeStory : IDisposable
{
    private const string File = "content/programmes/andmekaitse-algkursus/programme.yaml";
    private readonly Story _story = new();

    public void Dispose() => _story.Dispose();

    [Fact]
    public void An_official_replaces_the_sample_text_step_by_step()
    {
        Assert.Equal(0, Call("new", "Andmekaitse algkursus").ExitCode);
        Assert.Equal(0, Build.Run(_story.Request()).ExitCode);
        Assert.Equal(8, Check().Codes.Count(static code => code == "SG0230"));

        _story
            .Replace(File, "Siia tuleb kokkuvõte ühe või kahe lausega.", "Kuidas isikuandmeid hoida.")
            .Replace(File, "Siia tuleb eesmärk: mida koolitus muudab.", "Ametnik hoiab isikuandmeid õigesti.")
            .Replace(File, "Siia tuleb esimene õpiväljund.", "Osaleja teab, mis on isikuandmed.")
            .Replace(File, "  - Siia tuleb teine õpiväljund.\n", "")
            .Replace(File, "Siia tuleb sihtrühm.", "Omavalitsuste ametnikud.")
            .Replace(File, "Siia tuleb asutuse nimi", "Näidisamet")
            .Replace(File, "siia-tuleb-aadress@example.org", "koolitus@example.org")
            .Replace(File, $"updated: {Story.Today:O}", "updated: 16.11.2026");
        var check = Check();
        Assert.Equal(["SG0230", "SG0111"], check.Codes); // the feedback, and the date as it is written in Estonian
        Assert.Equal(1, check.ExitCode);

        _story.Without("content/programmes/andmekaitse-algkursus/feedback");
        Assert.Equal(0, Check("--fix").ExitCode);
        Assert.Contains("\nupdated: 2026-11-16\n", _story.Read(File), StringComparison.Ordinal);

        _story.Append(File, "results:\n  - period: 2026\n    registered: 24\n    completed: 24\n");
        check = Check();
        Assert.Equal((0, ""), (check.ExitCode, check.Error));

        Assert.Equal(0, Build.Run(_story.Request()).ExitCode);
        var page = _story.Page("koolitused/andmekaitse-algkursus/");
        Assert.Equal("Andmekaitse algkursus", page.Only("h1").TextContent);
        Assert.Contains("Ametnik hoiab isikuandmeid õigesti.", page.Section("Eesmärk").TextContent, StringComparison.Ordinal);
        Assert.Equal(["Osaleja teab, mis on isikuandmed."], page.Section("Õpiväljundid").Texts("li"));
        Assert.Contains("Omavalitsuste ametnikud.", page.Section("Sihtrühm").TextContent, StringComparison.Ordinal);
        Assert.Contains("24", page.Results().TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Siia tuleb", page.MainPart().TextContent, StringComparison.Ordinal);
    }

    private Run Check(params string[] options) => Call(["check", "--templates", Repository.Templates, .. options]);

    private Run Call(params string[] call)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = Program.Run([.. call, "--content", _story.At("content"), "--date", $"{Story.Today:O}"], output, error);
        return new Run(code, output.ToString(), error.ToString());
    }
}
