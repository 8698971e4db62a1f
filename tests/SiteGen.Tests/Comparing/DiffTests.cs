using System.Text.Json.Nodes;
using SiteGen.Comparing;
using SiteGen.Diagnostics;
using SiteGen.Tests.History;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Comparing;

/// <summary>What <c>sitegen diff</c> leaves to a reviewer, and what the content explains.</summary>
public sealed class DiffTests : IDisposable
{
    private const string Programme = "new/programmes/tootuba/programme.yaml";

    private const string Figures = """
        results:
          - period: 2021
            registered: 120
            completed: 100
            participants:
              aru: 60
              lepa: 40
            figures:
              - label: "Kodulehe | külastusi @kõik"
                value: umbes 300
          - period: 2022
            status: provisional
            completed: 50
        """;

    private readonly Story _story = new();

    public DiffTests()
    {
        _story.Append(Story.Programme, Figures + "\n");
        _story.Append(Story.Programme, "aliases: [vana-nimi, /vana.html]\n");
        _story.With("content/pages/meist.md", "---\ntitle: Meist\n---\nTekst\n");
        foreach (var (path, bytes) in _story.Files("content"))
        {
            _story.With($"old/{path}", bytes).With($"new/{path}", bytes);
        }
    }

    public void Dispose() => _story.Dispose();

    /// <summary>With the old text, the new one, and what is said of the change of a final figure.</summary>
    public static TheoryData<string, string, string> Changes =>
        new()
        {
            { "completed: 50", "completed: 51", "figure tootuba provisional; updated tootuba not_updated" },
            { "registered: 120", "registered: 121", "figure tootuba final_changed; updated tootuba not_updated" },
            { "registered: 120", "registered: 151", "figure tootuba jump,final_changed; updated tootuba not_updated" },
            { "registered: 120", "registered: 1200", "figure tootuba tenfold,final_changed; updated tootuba not_updated" },
            { "registered: 120", "registered: 12", "figure tootuba tenfold,final_changed; updated tootuba not_updated" },
            {
                "period: 2021\n",
                "period: 2021\n    status: revised\n    revision_note: Loeti uuesti\n    courses: 3\n",
                "figure tootuba new_figure; updated tootuba not_updated"
            },
            { "registered: 120\n    ", "", "figure tootuba figure_gone; updated tootuba not_updated" },
            { "completed: 100", "completed: 101", "breakdown tootuba apart; figure tootuba final_changed; updated tootuba not_updated" },
            { "aru: 60", "aru: 61", "breakdown tootuba apart; updated tootuba not_updated" },
            { "period: 2021\n", "period: 2021\n    unit: teams\n", "unit tootuba unit_changed" },
            { "umbes 300", "umbes 400", "figures tootuba final_changed; updated tootuba not_updated" },
            { "Kodulehe", "Lehe", "figures tootuba figure_gone; figures tootuba new_figure; updated tootuba not_updated" },
            { "[vana-nimi, /vana.html]", "[vana-nimi]", "address /vana.html address_lost" },
            { "[vana-nimi, /vana.html]", "[/vana.html]", "address /koolitused/vana-nimi/ address_lost" },
            { "updated: 2022-01-21", "updated: 2022-01-22", "" },
            { "goal: Anda", "goal: Saada", "" },
            { "registered: 120", "registered: sada", "file programmes/tootuba/programme.yaml unreadable" },
        };

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_change_is_told_by_its_reasons(string was, string @is, string said)
    {
        _story.Replace(Programme, was, @is);
        Assert.Equal(said, string.Join("; ", Diff().Order()));
    }

    [Fact]
    public void A_revision_with_a_new_note_explains_a_figure_and_an_old_note_does_not()
    {
        _story.Replace(Programme, "updated: 2022-01-21", "updated: 2022-02-01");
        _story.Replace(Programme, "registered: 120", "registered: 121\n    status: revised\n    revision_note: Loeti uuesti");
        Assert.Equal(["figure tootuba revised"], Diff());
        _story.With("old/programmes/tootuba/programme.yaml", _story.Read(Programme));
        _story.Replace(Programme, "registered: 121", "registered: 122").Replace(Programme, "2022-02-01", "2022-02-02");
        Assert.Equal(["figure tootuba final_changed"], Diff());
    }

    [Fact]
    public void A_figure_without_a_key_is_known_by_its_label()
    {
        _story.Replace(Programme, "umbes 300", "umbes *400*");
        Assert.Contains(
            "2021 | <code>Kodulehe &#124; külastusi &#64;kõik</code> | `umbes 300` | `umbes *400*` |",
            Markdown(),
            StringComparison.Ordinal
        );
        Assert.Contains(
            " tootuba 2021 Kodulehe | külastusi @kõik umbes 300 → umbes *400*: a final figure changed",
            GitStory.Sitegen("diff", _story.At("old"), _story.At("new"), "--format", "text").Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_renamed_programme_is_followed_by_its_alias()
    {
        Move("uus-nimi", "[tootuba, vana-nimi, /vana.html]");
        Assert.Equal(["programme uus-nimi renamed"], Diff());
    }

    [Fact]
    public void A_programme_renamed_without_an_alias_is_gone_and_new()
    {
        Move("uus-nimi", "[/vana.html]");
        Assert.Equal(
            [
                "address /koolitused/tootuba/ address_lost",
                "address /koolitused/vana-nimi/ address_lost",
                "programme tootuba programme_gone",
                "programme uus-nimi new_programme",
            ],
            Diff().Where(static each => !each.StartsWith("figure", StringComparison.Ordinal)).Order()
        );
    }

    [Fact]
    public void An_institution_keeps_its_id_and_a_page_its_address()
    {
        _story.Replace("new/institutions.yaml", "id: aru", "id: aru-vald").Replace(Programme, "aru: 60", "aru-vald: 60");
        _story.Without("new/pages/meist.md");
        Assert.Equal(["address /meist/ address_lost", "institution aru id_changed", "updated tootuba not_updated"], Diff().Order());
        _story.Replace("new/institutions.yaml", "name: Aru vald", "name: Muu vald");
        Assert.Contains("institution aru id_gone", Diff());
    }

    [Fact]
    public void The_gate_closes_only_on_what_is_undecided()
    {
        string[] call = ["diff", _story.At("old"), _story.At("new"), "--format", "text"];
        _story.Replace(Programme, "completed: 50", "completed: 51").Replace(Programme, "updated: 2022-01-21", "updated: 2022-01-22");
        var (code, output, _) = GitStory.Sitegen([.. call, "--fail-on", "undecided"]);
        Assert.Equal(0, code);
        Assert.StartsWith("nothing needs a decision; explained: 1, breakdowns: 0\n", output, StringComparison.Ordinal);
        Assert.Contains("tootuba 2022 completed 50 → 51 (+1): the figure was provisional\n", output, StringComparison.Ordinal);
        Assert.Contains("completed (persons) 150 → 151 (+1)\n", output, StringComparison.Ordinal);
        _story.Replace(Programme, "registered: 120", "registered: 119");
        Assert.Equal(0, GitStory.Sitegen(call).Code);
        (code, output, _) = GitStory.Sitegen([.. call, "--fail-on", "undecided"]);
        Assert.Equal(1, code);
        Assert.StartsWith("needs a decision: 1; explained: 1, breakdowns: 0\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_small_counts_are_protected_no_institution_is_named()
    {
        _story.Replace(Programme, "aru: 60", "aru: 59").Replace(Programme, "lepa: 40", "lepa: 41");
        Assert.Contains(
            "| `lepa` | `40` | `41` | +1 |".Replace("`40` | `41`", "40 | 41", StringComparison.Ordinal),
            Markdown(),
            StringComparison.Ordinal
        );
        _story.Append("old/site.yaml", "disclosure:\n  threshold: 5\n");
        var said = Markdown();
        Assert.DoesNotContain("lepa", said, StringComparison.Ordinal);
        Assert.Contains("counts by institution are not compared", said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_content_is_a_wrong_call()
    {
        var (code, _, error) = GitStory.Sitegen("diff", _story.At("old"), _story.At("old/pages"));
        Assert.Equal(2, code);
        Assert.Contains("SG0907", error, StringComparison.Ordinal);
    }

    /// <summary>The words of a comparison stand outside the groups of diagnostics, whose translations have a test of their own.</summary>
    [Fact]
    public void Every_reason_and_heading_is_said_in_Estonian()
    {
        var reasons = typeof(ReasonKind).GetFields().Select(static field => ((ReasonKind)field.GetValue(null)!).Text).ToArray();
        Assert.True(reasons.Length > 10);
        Assert.All(reasons, static text => Assert.True(Language.Estonian.HasTranslation(text), text.English));
        _story.Replace(Programme, "registered: 120", "registered: 121").Replace(Programme, "aru: 60", "aru: 61");
        var said = GitStory.Sitegen("diff", _story.At("old"), _story.At("new"), "--format", "markdown", "--language", "et").Output;
        Assert.Contains("| Kus | Periood | Arv | Oli | On nüüd | Vahe | Miks |", said, StringComparison.Ordinal);
        Assert.Contains("<details><summary>Asutuste kaupa</summary>", said, StringComparison.Ordinal);
        Assert.StartsWith("**otsustada on vaja: 3;", said, StringComparison.Ordinal);
    }

    private string Markdown() => GitStory.Sitegen("diff", _story.At("old"), _story.At("new"), "--format", "markdown").Output;

    private void Move(string slug, string aliases)
    {
        var text = _story.Read(Programme).Replace("[vana-nimi, /vana.html]", aliases, StringComparison.Ordinal);
        _story.Without("new/programmes/tootuba").With($"new/programmes/{slug}/programme.yaml", text);
    }

    /// <summary>The kind, subject and reasons of each change.</summary>
    private string[] Diff()
    {
        var (code, output, error) = GitStory.Sitegen("diff", _story.At("old"), _story.At("new"), "--format", "json");
        Assert.Equal((0, ""), (code, error));
        return
        [
            .. output
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(static line => JsonNode.Parse(line)!)
                .Where(static each => each["reasons"] is not null)
                .Select(each =>
                    $"{each["kind"]} {((string)each["subject"]!)} "
                    + string.Join(',', each["reasons"]!.AsArray().Select(static reason => (string)reason!["code"]!))
                ),
        ];
    }
}
