using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SiteGen.Model;
using SiteGen.Pages.Data;

namespace SiteGen.Tests.Pages;

/// <summary>The header, cells, type and meaning of a column agree.</summary>
public sealed partial class ColumnTests
{
    private static readonly ImmutableArray<Column> _columns =
    [
        .. ReleaseTable.All.SelectMany(static table => table.Columns),
        .. ParticipationsTable.Layout.Columns,
    ];

    [Fact]
    public void A_name_is_lower_case_ascii_and_has_one_type_in_all_files()
    {
        Assert.All(_columns, static column => Assert.Matches(Name(), column.Name));
        Assert.Equal(
            _columns.Select(static column => column.Name).Distinct().Count(),
            _columns.Select(static column => (column.Name, column.Type, column.Unit)).Distinct().Count()
        );
    }

    [Fact]
    public void Every_meaning_is_told_in_words() => Assert.All(_columns, static column => Assert.InRange(column.Meaning.Length, 4, 200));

    [Fact]
    public void Every_count_has_a_column_of_its_own_and_one_for_its_precision() =>
        Assert.Equal(
            Figure.Counts.SelectMany(static figure => new[] { figure.Column!.Value.Name, figure.Column.Value.Name + "_tapsus" }),
            ResultsTable
                .Layout.Columns.Select(static column => column.Name)
                .Where(static name => Figure.Counts.Any(figure => name.Split("_tapsus")[0] == figure.Column!.Value.Name))
        );

    [Fact]
    public void The_keys_of_a_table_are_required_columns_of_it_and_of_those_that_refer_to_it() =>
        Assert.All(
            ReleaseTable.All,
            static table =>
            {
                var required = table.Columns.Where(static column => column.IsRequired).Select(static column => column.Name);
                Assert.Empty(table.Key.Concat(table.RefersTo.SelectMany(static other => other.Key)).Except(required));
            }
        );

    [Fact]
    public void A_table_has_a_cell_for_each_column_and_as_many_rows_as_it_says()
    {
        var institution = TestData.Institution("aru");
        var programme = TestData.Programme("a", TestData.Period("2021", ("aru", 2)), TestData.Period("2020"));
        var context = TestData.SiteContext(TestData.Content(programme).With(institution));

        Assert.Equal([1, 2, 1, 1, 0], ReleaseTable.All.Select(table => Whole(table.Make(context))));
        Assert.Equal(1, Whole(ParticipationsTable.Of(institution, context)));
    }

    [Fact]
    public void A_table_that_no_sheet_holds_is_left_out_of_the_workbook_and_told()
    {
        Assert.True(ReleaseWorkbook.Fits(1_048_575));
        Assert.False(ReleaseWorkbook.Fits(1_048_576));
    }

    private static int Whole(Table table)
    {
        Assert.All(table.Rows, row => Assert.Equal(table.Columns.Length, row.Sum(static cells => cells.Texts.Length)));
        Assert.Equal(table.Count, table.Rows.Count());
        return table.Count;
    }

    [GeneratedRegex("^[a-z]+(_[a-z]+)*$")]
    private static partial Regex Name();
}
