using AngleSharp.Dom;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Sites;

/// <summary>
/// Snapshots of some pages of the shipped site. After an intended change, run the tests with SITEGEN_ACCEPT=1 (never in CI) and review the
/// differences before committing.
/// </summary>
public sealed class ExpectedPagesTests(ShippedSite site)
{
    private static readonly Dictionary<string, string> _addresses = new()
    {
        ["avaleht"] = "",
        ["avatud-valitsemine"] = "koolitused/avatud-valitsemine/",
        ["naidisprogramm"] = "koolitused/naidisprogramm/",
        ["naidiskula-vald"] = "asutused/naidiskula-vald/",
        ["andmed"] = "andmed/",
        ["ligipaasetavus"] = "ligipaasetavus/",
    };

    public static TheoryData<string> Names => [.. _addresses.Keys];

    private static string Folder => Path.Join(Repository.Root, "tests", "SiteGen.Tests", "Sites", "Expected");

    [Theory]
    [MemberData(nameof(Names))]
    public void A_page_says_what_is_expected(string name)
    {
        var (path, said) = (Path.Join(Folder, name + ".txt"), Said(site.Story.Page(_addresses[name])));
        if (Acceptance.IsAsked)
        {
            File.WriteAllText(path, said);
        }

        Assert.True(File.Exists(path), $"{path} is missing: accept it");
        Assert.Equal(File.ReadAllText(path), said);
    }

    [Fact]
    public void Every_expected_text_belongs_to_a_page() =>
        Assert.Equal(
            _addresses.Keys.Select(static name => name + ".txt").Order(StringComparer.Ordinal),
            Directory.GetFiles(Folder).Select(static path => Path.GetFileName(path)).Order(StringComparer.Ordinal)
        );

    private static string Said(IDocument page)
    {
        var description = page.Only("meta[name=description]").GetAttribute("content")!;
        return string.Join('\n', [page.Title!, description, "", .. page.MainPart().Lines(), ""]);
    }
}
