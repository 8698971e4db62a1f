using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Editing;

namespace SiteGen.Tests.Editing;

/// <summary>Layouts in which the obvious way to write an edit would mean something else.</summary>
public sealed class AwkwardLayoutTests
{
    /// <summary>A new key <c>b: 1</c> in the root.</summary>
    [Theory]
    [InlineData("a: |\n  x", "b: 1\na: |\n  x")] // a line end after the text would become part of it
    [InlineData("a: |+\n  x\n\n", "a: |+\n  x\n\nb: 1\n")]
    [InlineData("a: |\n  x\n\n\n# y\n", "a: |\n  x\nb: 1\n\n\n# y\n")]
    [InlineData("a: >-\n  x\n  # text\n", "a: >-\n  x\n  # text\nb: 1\n")]
    [InlineData("a: x", "a: x\nb: 1")]
    [InlineData("a:  # y", "a:  # y\nb: 1")]
    [InlineData("# y", "# y\nb: 1\n")]
    [InlineData("", "b: 1\n")]
    [InlineData("---\na: x\n...\n", "---\na: x\nb: 1\n...\n")]
    [InlineData("{a: x}\n", "{a: x, b: 1}\n")]
    [InlineData("{ }\n", "{b: 1 }\n")]
    [InlineData("{\n  a: x,  # y\n}\n", "{\n  a: x,  # y\n  b: 1,\n}\n")]
    [InlineData("{\n  a: x  # y\n}\n", "{\n  a: x,  # y\n  b: 1\n}\n")]
    [InlineData("{a}\n", "{a, b: 1}\n")]
    [InlineData("'b' : 2 # y\n", "'b' : 1 # y\n")]
    [InlineData("b:\n  2 # y\n", "b:\n  1 # y\n")]
    [InlineData("b: | # y\n  2\n\na: x\n", "b: 1 # y\n\na: x\n")]
    public void A_key_is_set_where_it_means_what_it_says(string before, string after) =>
        Assert.Equal(after, Edited(before, new SetKey(YamlPath.Root, "b", YamlText.Plain("1"))));

    [Fact]
    public void A_new_key_follows_the_last_of_those_that_it_belongs_to()
    {
        var edit = new SetKey(YamlPath.Root, "b", YamlText.Plain("1")) { After = ["x", "a", "z"] };
        Assert.Equal("x: 1\na:\n  - 1 # y\nb: 1\nc: 2\n", Edited("x: 1\na:\n  - 1 # y\nc: 2\n", edit));
        Assert.Equal("c: 2\nb: 1\n", Edited("c: 2\n", edit));
    }

    /// <summary>Written there, the key would begin a second item, or the file could not be parsed.</summary>
    [Fact]
    public void What_no_way_can_write_is_refused()
    {
        Assert.Null(Edited("a: [b: 1]\n", new SetKey(YamlPath.Root.Key("a").Item(0), "c", YamlText.Plain("2"))));
        Assert.Null(Edited("? a\n: x\n", new SetKey(YamlPath.Root, "b", YamlText.Plain("1"))));
        Assert.Null(Edited("a: 1\n", new SetKey(YamlPath.Root.Key("puudub"), "b", YamlText.Plain("1"))));
        Assert.Null(Edited("a: 1\na: 2\n", new SetKey(YamlPath.Root, "b", YamlText.Plain("1"))));
    }

    [Theory]
    [InlineData("a:\n- x # y\n- z\n", "a:\n- x # y\n- 7\n- z\n")]
    [InlineData("a:\n    -   x\n", "a:\n    -   x\n    - 7\n")]
    [InlineData("a: # y\n", "a: # y\n  - 7\n")]
    [InlineData("a: ~\n", "a:\n  - 7\n")]
    [InlineData("a: []  # y\n", "a: [7]  # y\n")]
    [InlineData("a: [ x ]\n", "a: [ x, 7 ]\n")]
    [InlineData("a: [x, ]\n", "a: [x, 7, ]\n")]
    [InlineData("a:\n  - - x\n", "a:\n  - - x\n  - 7\n")]
    public void An_item_is_inserted_after_the_first(string before, string after) =>
        Assert.Equal(after, Edited(before, new InsertItem(YamlPath.Root.Key("a"), 1, YamlText.Plain("7"))));

    [Theory]
    [InlineData("a:\n  b: 1\n", "a: {}\n")]
    [InlineData("a:  # y\n  b: 1\n", "a: {}  # y\n")]
    [InlineData("a:\n  # y\n  b: 1\n  c: 2\n", "a:\n  # y\n  c: 2\n")]
    [InlineData("a: {b: 1}\n", "a: {}\n")]
    [InlineData("a: {c: 2, b: 1}\n", "a: {c: 2}\n")]
    [InlineData("a: {b: [1, 2], c: 2}\n", "a: {c: 2}\n")]
    [InlineData("a:\n  b:\n    # z\n    - 1 # y\n\n  c: 2\n", "a:\n\n  c: 2\n")]
    public void A_key_is_removed_with_its_lines(string before, string after) =>
        Assert.Equal(after, Edited(before, new RemoveNode(YamlPath.Root.Key("a").Key("b"))));

    [Theory]
    [InlineData("- b: 1\n  # y\n  c: 2\n", "-\n  # y\n  c: 2\n")]
    [InlineData("- b: 1\n  c: 2\n", "- c: 2\n")]
    [InlineData("- c: 2\n  b: 1 # y\n- d\n", "- c: 2\n- d\n")]
    public void The_first_key_of_an_item_is_removed_and_the_item_stays(string before, string after) =>
        Assert.Equal(after, Edited(before, new RemoveNode(YamlPath.Root.Item(0).Key("b"))));

    [Fact]
    public void Front_matter_is_edited_and_the_text_below_stays()
    {
        var edit = new SetKey(YamlPath.Root, "source", YamlText.Of("Osaleja: „Hea“"));
        Assert.Equal(
            "---\nperiod: 2021\nsource: \"Osaleja: „Hea“\"\n---\n# Pealkiri\n",
            Edited("---\nperiod: 2021\n---\n# Pealkiri\n", edit, "a.md")
        );
        Assert.Null(Edited("# Pealkiri\n", edit, "a.md"));
    }

    private static string? Edited(string before, YamlEdit edit, string path = "a.yaml") =>
        Revision.Read(Encoding.UTF8.GetBytes(before), path, new DiagnosticBag())!.Edit(edit)?.Raw.Text;
}
