using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Growth;

/// <summary>An input of any size, and the command that reads it.</summary>
/// <param name="Name">What grows.</param>
/// <param name="Grow">Adds an input of the given size to the least content that builds.</param>
internal sealed record GrowthInput(string Name, Action<Story, int> Grow)
{
    /// <summary>The code that is told of each of its parts; empty if it has none.</summary>
    public string Code { get; init; } = "";

    /// <summary>How many times a part of the input brings the code about; 0 where it is told once, however large the input is.</summary>
    public int Told { get; init; } = 1;

    /// <summary>The smaller size; work is compared with that of twice as much.</summary>
    public int Size { get; init; } = 400;

    /// <summary>Whether it is another form of one that usually runs.</summary>
    public bool IsForNight { get; init; }

    /// <summary>The arguments of the command; <c>check</c> where there are none.</summary>
    public Func<Story, string[]> Call { get; init; } = static _ => ["check"];

    public string[] Arguments(Story story)
    {
        var call = Call(story);
        return call[0] switch
        {
            "check" =>
            [
                .. call,
                "--content",
                story.At("content"),
                "--templates",
                story.Has("templates/page.html") ? story.At("templates") : Repository.Templates,
                "--date",
                $"{Story.Today:O}",
            ],
            "import" => [.. call, "--content", story.At("content"), "--programme", "tootuba"],
            _ => call,
        };
    }
}
