using System.Collections.Immutable;
using SiteGen.Model;

namespace SiteGen.Pages.Data;

/// <summary><c>muudatused.csv</c>: one row per change of a published figure, newest first.</summary>
internal static class ChangesTable
{
    private static readonly ImmutableArray<Choice> _kinds =
    [
        new(EnumKeys.Of(RecordedKind.Revision), "arv muudeti ja põhjus on kirjas"),
        new(EnumKeys.Of(RecordedKind.Correction), "arv muudeti ilma põhjust lisamata"),
        new(EnumKeys.Of(RecordedKind.New), "arv avaldati"),
        new(EnumKeys.Of(RecordedKind.Withdrawn), "arv eemaldati"),
    ];

    private static readonly ColumnGroup<ProgrammeChange> _columns = new([
        new("commit", ColumnType.Code, "muudatuse tunnus gitis (commit)", static row => row.Change.Commit) { IsRequired = true },
        new("paev", ColumnType.Date, "millal arv muutus", static row => Cell.Of(row.Change.Day)) { IsRequired = true },
        new("programm", ColumnType.Code, ProgrammesTable.SlugMeaning, static row => row.Programme.Slug) { IsRequired = true },
        new("periood", ColumnType.Code, PeriodColumns.Name.Meaning, static row => row.Change.Period.Text) { IsRequired = true },
        new("naitaja", ColumnType.Text, "milline arv muutus", static row => row.Change.Figure.Key)
        {
            Choices = [.. RecordedChange.Figures.Select(static figure => new Choice(figure.Key, figure.Column!.Value.Meaning))],
            IsRequired = true,
        },
        .. OfValue("oli", "arv enne muudatust; tühi, kui seda ei olnud avaldatud", static row => row.Change.Was),
        .. OfValue("on", "arv pärast muudatust; tühi, kui see eemaldati", static row => row.Change.Is),
        new("liik", ColumnType.Text, "milline muudatus see on", static row => EnumKeys.Of(row.Change.Kind))
        {
            Choices = _kinds,
            IsRequired = true,
        },
        new("pohjus", ColumnType.Text, "miks arv muutus, kui see on kirjas", static row => row.Change.Reason ?? ""),
    ]);

    public static TableLayout<ProgrammeChange> Layout { get; } = new(_columns.In<ProgrammeChange>(_columns.CellsOf));

    public static Table Of(SiteContext context)
    {
        var changes = context.Changes?.NewestFirst ?? [];
        return Layout.Of(changes.Length, changes);
    }

    private static IEnumerable<Column<ProgrammeChange>> OfValue(string name, string meaning, Func<ProgrammeChange, FigureValue?> value) =>
        [
            new(name, ColumnType.Number, meaning, row => Cell.Of(value(row)?.Number)),
            new(
                name + "_tapsus",
                ColumnType.Text,
                $"kuidas arvu {name} mõista; tühi, kui arv on täpne või ei ole teada",
                row => Choices.CodeOf(value(row)?.Qualifier)
            )
            {
                Choices = Choices.Precisions,
            },
        ];
}
