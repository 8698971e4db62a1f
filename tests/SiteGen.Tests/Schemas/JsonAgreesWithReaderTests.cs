using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CsCheck;
using SiteGen.Content.Keys;
using SiteGen.Content.Keys.Shapes;
using SiteGen.Diagnostics;
using SiteGen.Tests.Content;
using SiteGen.Text;
using SiteGen.Yaml;

namespace SiteGen.Tests.Schemas;

/// <summary>Round trip: a shape reads the JSON that it writes, which is also YAML, as the same value.</summary>
public sealed class JsonAgreesWithReaderTests
{
    private static readonly Dictionary<string, Action> _entities = new()
    {
        [nameof(AccessibilityKeys)] = () => Check(AccessibilityKeys.Shape, static maker => maker.Accessibility()),
        [nameof(ContactKeys)] = () => Check(ContactKeys.Shape, static maker => maker.Contact()),
        [nameof(DisclosureKeys)] = () => Check(DisclosureKeys.Shape, static maker => maker.Disclosure()),
        [nameof(DataContactKeys)] = () => Check(DataContactKeys.Shape, static maker => maker.DataContact()),
        [nameof(DefinitionsKeys)] = () => Check(DefinitionsKeys.Shape, static maker => maker.Site().Definitions),
        [nameof(FeeKeys)] = () => Check(FeeKeys.Shape, static maker => maker.Fee()),
        [nameof(FeedbackKeys)] = () => Check(FeedbackKeys.Shape, static maker => maker.Feedback("")),
        [nameof(FreePageKeys)] = () => Check(FreePageKeys.Shape, static maker => maker.FreePage()),
        [nameof(ImageKeys)] = () => Check(ImageKeys.Shape, static maker => maker.Image()),
        [nameof(InstitutionKeys)] = () => Check(InstitutionKeys.Shape, static maker => maker.Institution()),
        [nameof(KeywordKeys)] = () => Check(KeywordKeys.Shape, static maker => maker.Keyword()),
        [nameof(LicenceKeys)] = () => Check(LicenceKeys.Shape, static maker => maker.Licence()),
        [nameof(LinkKeys)] = () => Check(LinkKeys.Shape, static maker => maker.Link()),
        [nameof(MaterialKeys)] = () => Check(MaterialKeys.Shape, static maker => maker.Material()),
        [nameof(ModuleKeys)] = () => Check(ModuleKeys.Shape, static maker => maker.Module()),
        [nameof(HistoryKeys)] = () => Check(HistoryKeys.Shape, static maker => maker.History()),
        [nameof(DisclosureKeys)] = () => Check(DisclosureKeys.Shape, static maker => maker.Disclosure()),
        [nameof(OpenDataKeys)] = () => Check(OpenDataKeys.Shape, static maker => maker.OpenData()),
        [nameof(OrganiserKeys)] = () => Check(OrganiserKeys.Shape, static maker => maker.Organiser()),
        [nameof(OtherFigureKeys)] = () => Check(OtherFigureKeys.Shape, static maker => maker.OtherFigure()),
        [nameof(PeriodKeys)] = () => Check(PeriodKeys.Shape, static maker => maker.Period()),
        [nameof(ProgrammeKeys)] = () => Check(ProgrammeKeys.Shape, static maker => maker.Programme()),
        [nameof(PublisherKeys)] = () => Check(PublisherKeys.Shape, static maker => maker.Publisher()),
        [nameof(ScheduleKeys)] = () => Check(ScheduleKeys.Shape, static maker => maker.Schedule()),
        [nameof(SessionKeys)] = () => Check(SessionKeys.Shape, static maker => maker.Session()),
        [nameof(SiteKeys)] = () => Check(SiteKeys.Shape, static maker => maker.Site()),
        [nameof(ThemeKeys)] = () => Check(ThemeKeys.Shape, static maker => maker.Theme()),
        [nameof(TrainerKeys)] = () => Check(TrainerKeys.Shape, static maker => maker.Trainer()),
        [nameof(VolumeKeys)] = () => Check(VolumeKeys.Shape, static maker => maker.Volume()),
    };

    public static TheoryData<string> Entities => [.. ContentKeys.All.Select(static each => each.Table.Name).Distinct()];

    [Theory]
    [MemberData(nameof(Entities))]
    public void What_is_written_is_read_again_and_no_key_is_forgotten(string table) => _entities[table]();

    [Fact]
    public void Feedback_is_read_again_with_its_text() => Check(FeedbackKeys.List, static maker => [maker.Feedback(), maker.Feedback()]);

    private static void Check<T>(MapShape<T> shape, Func<ModelMaker, T> make)
    {
        var written = new HashSet<string>();
        Check<T>(shape, make, json => written.UnionWith(JsonNode.Parse(json)!.AsObject().Select(static member => member.Key)));
        Assert.Equal(shape.Keys.Select(static key => key.Name).Order(), written.Order());
    }

    private static void Check<T>(Shape<T> shape, Func<ModelMaker, T> make, Action<string>? see = null) =>
        Gen.Int.Holds(seed =>
        {
            var value = make(new ModelMaker(new Random(seed)));
            var json = Written(shape, value);
            see?.Invoke(json);

            var diagnostics = new DiagnosticBag();
            var node = YamlReader.Read(new SourceFile("a.yaml", WithSigns(json)), diagnostics)!;
            var isUsable = shape.TryRead(node, "a", diagnostics, out var read);
            Assert.True(isUsable && diagnostics.Sorted().IsEmpty, json);
            Assert.Equal(Printed.Of(value), Printed.Of(read));
        });

    private static string Written<T>(Shape<T> shape, T value)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, ReadableJson.Options))
        {
            shape.Write(json, value);
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    /// <summary>Inexact counts are the only values whose form in content (<c>"> 450"</c>) differs from JSON.</summary>
    private static string WithSigns(string json) =>
        Regex.Replace(
            json,
            """\{\s*"value": ([0-9]+),\s*"qualifier": "(\w+)"\s*\}""",
            static match =>
                match.Groups[2].Value switch
                {
                    "more_than" => $"\"> {match.Groups[1]}\"",
                    "at_least" => $"\">= {match.Groups[1]}\"",
                    "about" => $"\"~ {match.Groups[1]}\"",
                    "less_than" => $"\"< {match.Groups[1]}\"",
                    var other => other,
                }
        );
}
