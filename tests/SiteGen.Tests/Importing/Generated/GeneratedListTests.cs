using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using SiteGen.Tests.Stories;
using Xunit.Sdk;

namespace SiteGen.Tests.Importing.Generated;

/// <summary>
/// Lists made from a known truth, in all that lists do: an import gives that truth or refuses, says nothing of a person, and changes
/// nothing else in the programme's file.
/// </summary>
public sealed class GeneratedListTests(ITestOutputHelper output) : IDisposable
{
    private static readonly int _lists = Night.IsOn ? 7_000 : 60;

    private readonly Story _story = new Story().With(Story.Institutions, Spellings.Institutions);

    public void Dispose() => _story.Dispose();

    [Theory]
    [InlineData("csv")]
    [InlineData("xlsx")]
    [InlineData("ods")]
    public void A_list_is_counted_right_or_refused(string format)
    {
        var seed = Night.Seed(20_261_130);
        var (determined, counted) = (0, 0);
        var before = _story.Read(Story.Programme);
        for (var number = 0; number < _lists; number++)
        {
            var random = new Random(HashCode.Combine(seed, number, format.Length, format[0]));
            var truth = Truth.Draw(random, Spellings.Ids);
            var list = new DressedList(truth, random).Dress(canMerge: format != "csv");
            var path = _story.At($"nimekiri.{format}");
            ListWriters.Write(path, list.Sheets, random);
            var (code, said) = Import(path, truth);
            try
            {
                Assert.DoesNotContain(Truth.Secret, said, StringComparison.Ordinal);
                Assert.All(truth.People, person => Assert.DoesNotContain(person.Code, said, StringComparison.Ordinal));
                Assert.InRange(code, 0, 1);
                determined += list.IsDetermined ? 1 : 0;
                counted += list.IsDetermined && code == 0 ? 1 : 0;
                if (code == 0)
                {
                    Assert.Equal(Hazard.None, list.Hazard);
                    Assert.True(
                        !list.IsDetermined || Expected(truth) == Counted(said),
                        $"{Expected(truth)}was due, {Counted(said)}was counted"
                    );
                }
                else
                {
                    Assert.Contains("\"severity\":\"error\"", said, StringComparison.Ordinal);
                }

                AssertOnlyResultsDiffer(before, _story.Read(Story.Programme), code == 0);
            }
            catch (XunitException exception)
            {
                File.Copy(path, Path.Join(Path.GetTempPath(), $"sitegen-list.{format}"), overwrite: true);
                throw new XunitException($"list {number} ({truth.Style}, {list.Hazard}), seed {seed}: {exception.Message}\n{said}");
            }

            _story.With(Story.Programme, before);
        }

        output.WriteLine($"{format}: {counted} of {determined} lists that say everything were counted");
        Assert.InRange(counted, determined * 9 / 10, determined);
    }

    private (int Code, string Said) Import(string path, Truth truth)
    {
        using var said = new StringWriter();
        string[] options = truth.Style == StatusStyle.Told ? ["--status", "completed"] : [];
        string[] programme = ["--programme", "tootuba", "--period", "2022", "--content", _story.At("content")];
        var code = Program.Run(["import", "participants", path, .. programme, .. options, "--format", "json"], said, said);
        return (code, said.ToString());
    }

    private static string Expected(Truth truth) =>
        Text(
            truth.Figures().Select(static each => (each.Key, each.Value)),
            truth.BreakdownOf,
            truth.Breakdown().Select(static each => (each.Key, each.Value))
        );

    /// <summary>The figures of the report, but those that are zero and may be left out.</summary>
    private static string Counted(string said)
    {
        var counts = JsonNode.Parse(said.Split('\n', StringSplitOptions.RemoveEmptyEntries)[^1])!["counts"]!.AsObject();
        return Text(
            counts
                .Where(static each => each.Value is JsonValue value && value.TryGetValue<int>(out _))
                .Select(static each => (each.Key, (int)each.Value!))
                .Where(static each => each.Item2 > 0 || each.Key is not ("dropped_out" or "withdrawn")),
            (string)counts["participants_of"]!,
            counts["participants"]!.AsObject().Select(static each => (each.Key, (int)each.Value!))
        );
    }

    private static string Text(IEnumerable<(string Key, int Count)> figures, string of, IEnumerable<(string Id, int Count)> participants)
    {
        var text = new StringBuilder();
        foreach (var (key, count) in figures.OrderBy(static each => each.Key, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"{key}: {count}\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"of {of}\n");
        foreach (var (id, count) in participants.OrderBy(static each => each.Id, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"  {id}: {count}\n");
        }

        return text.ToString();
    }

    /// <summary>The programme of the story has no results: they are added at the end, and all else stays.</summary>
    private static void AssertOnlyResultsDiffer(string before, string after, bool isWritten)
    {
        Assert.StartsWith(before, after, StringComparison.Ordinal);
        Assert.Equal(isWritten, after.Length > before.Length);
    }
}
