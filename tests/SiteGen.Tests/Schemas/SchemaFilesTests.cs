using System.Text.Json.Nodes;
using SiteGen.Content.Keys.Schema;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Schemas;

/// <summary>The files that <c>sitegen schema</c> writes.</summary>
public sealed class SchemaFilesTests
{
    [Fact]
    public void The_committed_schemas_are_those_that_the_command_writes()
    {
        using var story = new Story();
        var folder = Acceptance.IsAsked ? Path.Join(Repository.Content, ".schema") : story.At("schemas");
        Assert.Equal(0, Program.Run(["schema", "--output", folder], TextWriter.Null, TextWriter.Null));
        Assert.Equal(Files(Path.Join(Repository.Content, ".schema")), Files(folder));
    }

    [Fact]
    public void Every_key_has_a_title_and_a_description_and_every_value_an_example()
    {
        foreach (var (_, text) in SchemaFiles.Make())
        {
            Check(JsonNode.Parse(text)!);
        }

        static void Check(JsonNode schema)
        {
            Assert.NotNull(schema["title"]);
            Assert.EndsWith(".", (string)schema["description"]!, StringComparison.Ordinal);
            var properties = (schema["items"]?["properties"] ?? schema["properties"])?.AsObject();
            Assert.True(schema["examples"] is not null || properties is not null, schema.ToJsonString());
            foreach (var (_, value) in properties ?? [])
            {
                Check(value!);
            }
        }
    }

    [Fact]
    public void Every_text_is_of_a_key()
    {
        var paths = SchemaFiles
            .Make()
            .SelectMany(static file => Paths(JsonNode.Parse(file.Text)!, Path.GetFileNameWithoutExtension(file.Name)));
        Assert.Equal(KeyTexts.Read().Paths.Order(StringComparer.Ordinal), paths.Order(StringComparer.Ordinal));

        static IEnumerable<string> Paths(JsonNode schema, string path) =>
            ((schema["items"]?["properties"] ?? schema["properties"])?.AsObject() ?? [])
                .SelectMany(key => Paths(key.Value!, $"{path}.{key.Key}"))
                .Prepend(path);
    }

    /// <summary>The VS Code settings refer to existing files.</summary>
    [Fact]
    public void The_editor_is_told_of_schemas_that_exist()
    {
        var settings = JsonNode.Parse(File.ReadAllText(Path.Join(Repository.Root, ".vscode", "settings.json")))![
            "yaml.schemas"
        ]!.AsObject();
        Assert.Equal(3, settings.Count);
        Assert.All(settings, static schema => Assert.True(File.Exists(Path.Join(Repository.Root, schema.Key))));
    }

    private static SortedDictionary<string, string> Files(string folder) =>
        new(Directory.EnumerateFiles(folder).ToDictionary(static path => Path.GetFileName(path), File.ReadAllText), StringComparer.Ordinal);
}
