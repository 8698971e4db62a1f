using System.Globalization;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Growth;

/// <summary>Texts of any size.</summary>
internal static class Lines
{
    private const string Letters = "abdefghijklmnoprstuv";

    /// <summary>The texts of the numbers from 0.</summary>
    public static string Of(int count, Func<int, string> line) => string.Concat(Enumerable.Range(0, count).Select(line));

    public static string Of(int count, string line) => string.Concat(Enumerable.Repeat(line, count));

    /// <summary>A word like no other: neighbours in number are not neighbours in letters.</summary>
    public static string Word(int number)
    {
        var word = "";
        for (var rest = (number * 7919L) + 104_729_000; rest > 0; rest /= Letters.Length)
        {
            word += Letters[(int)(rest % Letters.Length)];
        }

        return word + number.ToString("x", CultureInfo.InvariantCulture);
    }

    /// <summary>The word with a letter too many.</summary>
    public static string Misspelt(int number) => Word(number).Insert(3, "x");

    public static Story Programme(this Story story, string lines) => story.Append(Story.Programme, lines);

    /// <summary>Programmes beside the one there is, in folders named by words.</summary>
    public static Story Programmes(this Story story, int count, Func<int, string> lines)
    {
        var least = story.Read(Story.Programme);
        for (var at = 0; at < count; at++)
        {
            story.With($"content/programmes/{Word(at)}/programme.yaml", least + lines(at));
        }

        return story;
    }

    public static Story Institutions(this Story story, int count) =>
        story.Append(Story.Institutions, Of(count, static at => $"- id: {Word(at)}\n  name: {Word(at)} kool\n  kind: education\n"));
}
