using System.Collections.Immutable;
using SiteGen.Content.Keys.Schema;
using SiteGen.Model;
using SiteGen.Pages;
using SiteGen.Pages.Data;

namespace SiteGen.Tests.Pages;

/// <summary>The header, cells and meaning of a CSV column agree.</summary>
public sealed class ColumnTests
{
    /// <summary>Meanings that are not keys of the content model.</summary>
    private static readonly string[] _computed = ["programme.slug", "computed.share"];

    private static readonly ImmutableArray<Column> _columns =
    [
        .. ProgrammesTable.Layout.Columns,
        .. ParticipantsTable.Layout.Columns,
        .. InstitutionTable.Layout.Columns,
    ];

    [Fact]
    public void A_column_shows_a_key_of_the_content_or_what_is_computed() =>
        Assert.Equal(
            _computed.Order(StringComparer.Ordinal),
            _columns.Select(static column => column.Meaning).Distinct().Except(KeyTexts.Read().Paths).Order(StringComparer.Ordinal)
        );

    [Fact]
    public void A_name_has_one_meaning_in_all_files() =>
        Assert.Equal(
            _columns.Select(static column => column.Name).Distinct().Count(),
            _columns.Select(static column => (column.Name, column.Meaning)).Distinct().Count()
        );

    [Fact]
    public void Every_count_has_a_column_of_its_own() =>
        Assert.Equal(
            Figure.Counts.Select(static figure => (figure.Column, $"programme.results.{figure.Key}")),
            ProgrammesTable
                .Layout.Columns.Select(static column => ((string?)column.Name, column.Meaning))
                .IntersectBy(Figure.Counts.Select(static figure => figure.Column), static column => column.Item1)
        );

    [Fact]
    public void A_row_has_a_cell_for_each_column()
    {
        var institution = TestData.Institution("aru");
        var programme = TestData.Programme("a", TestData.Period("2021", ("aru", 2)), TestData.Period("2020"));
        var context = TestData.SiteContext(TestData.Content(programme).With(institution));

        AssertWhole(ProgrammesTable.Of([programme], context.Translations), rows: 2);
        AssertWhole(ParticipantsTable.Of([programme], context), rows: 1);
        AssertWhole(InstitutionTable.Of(institution, context), rows: 1);
    }

    private static void AssertWhole(Table table, int rows) =>
        Assert.Equal(
            Enumerable.Repeat(table.Columns.Length, rows),
            table.Rows.Select(static row => row.Sum(static cells => cells.Texts.Length))
        );
}
