using SiteGen.Pages.Data;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Sites;

/// <summary>Tables, workbook, JSON and pages of one build hold the same figures: those of the content.</summary>
public sealed class FiguresAgreeTests
{
    private const int Sites = 4;

    [Fact]
    public void All_files_hold_the_figures_of_the_content()
    {
        var random = new Random(Night.Seed(20_261_130));
        for (var site = Night.Times(Sites); site > 0; site--)
        {
            var programmes = Enumerable.Range(1, 2).Select(number => GeneratedResults.Make($"p{number}", random)).ToArray();
            using var story = new Story();
            foreach (var programme in programmes)
            {
                story.With(
                    $"content/programmes/{programme.Slug}/programme.yaml",
                    story.Read(Story.Programme).Replace("title: Töötuba", "title: " + programme.Slug, StringComparison.Ordinal)
                        + programme.Yaml
                );
            }

            story.Built();
            AssertTables(programmes, story);
            Assert.All(
                programmes,
                programme =>
                {
                    Assert.Equal(programme.Json, GeneratedResults.JsonOf(story, programme.Slug));
                    Assert.Equal(programme.Page, GeneratedResults.PageOf(story, programme.Slug));
                }
            );
        }
    }

    private static void AssertTables(GeneratedResults[] programmes, Story story)
    {
        Assert.Equal(
            programmes.SelectMany(static programme => programme.ResultRows),
            CsvFile.Read(story.At("site/andmed/tulemused.csv")).Rows.Select(static row => string.Join('|', row))
        );
        Assert.Equal(
            programmes.SelectMany(static programme => programme.ParticipantRows).Order(StringComparer.Ordinal),
            CsvFile
                .Read(story.At("site/andmed/osalejad.csv"))
                .Rows.Select(static row => string.Join('|', row))
                .Order(StringComparer.Ordinal)
        );
        var sheets = WorkbookFile.Read(story.At("site/andmed/andmed.xlsx"));
        Assert.Equal(ReleaseTable.All.Select(static table => Path.GetFileNameWithoutExtension(table.File.Name)), sheets.Keys);
        foreach (var table in ReleaseTable.All)
        {
            var (file, sheet) = (
                CsvFile.Read(story.At("site/" + table.File.Path)),
                sheets[Path.GetFileNameWithoutExtension(table.File.Name)]
            );
            Assert.Equal([file.Header, .. file.Rows], sheet.Select(static row => row.Select(static cell => cell.Text).ToArray()));
            Assert.All(
                sheet.Skip(1),
                row =>
                    Assert.All(
                        row.Zip(table.Columns),
                        static cell => Assert.Equal(cell.First.Text.Length == 0 ? "" : KindOf(cell.Second.Type), cell.First.Kind)
                    )
            );
        }
    }

    private static string KindOf(ColumnType type) =>
        type switch
        {
            ColumnType.Integer or ColumnType.Number => "n",
            ColumnType.Boolean => "b",
            ColumnType.Date => "d",
            _ => "s",
        };
}
