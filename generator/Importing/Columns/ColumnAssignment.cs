using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Importing.Reports;

namespace SiteGen.Importing.Columns;

/// <summary>Gives each column of a list its role by its heading and by what the user says.</summary>
internal static class ColumnAssignment
{
    public static ImmutableArray<ListColumn> Assign(ListHeading heading, FrozenSet<int> hidden, ListOptions options)
    {
        var named = new Dictionary<int, ColumnRole>();
        foreach (var (role, name) in options.Columns)
        {
            foreach (var column in Find(heading, name))
            {
                named[column] = role;
            }
        }

        return [.. heading.Cells.Select((cell, number) => Column(number, cell))];

        ListColumn Column(int number, HeadingCell cell)
        {
            var column = new ListColumn(
                number,
                cell.Shown,
                cell.Known?.Role ?? ColumnRole.Other,
                cell.Known?.Class ?? HeadingClass.Never,
                hidden.Contains(number),
                IsNamed: false
            );
            if (named.TryGetValue(number, out var role))
            {
                return Named(column, role);
            }

            if (StatusOf(cell.Text) is { } status)
            {
                return Named(column, status.Role());
            }

            // The user named another column for this role, or settled what decides where a heading may mean several things.
            return
                options.Columns.ContainsKey(column.Role) || (IsDoubtful(column) && column.IsOutcome && options.Columns.Keys.Any(IsOutcome))
                ? column.Unread()
                : column;
        }

        RegistrationStatus? StatusOf(string text)
        {
            var folded = ListText.Fold(text);
            return options
                .StatusOf.Where(each => ListText.Fold(each.Key) == folded)
                .Select(static each => (RegistrationStatus?)each.Value)
                .FirstOrDefault();
        }
    }

    /// <returns>The numbers of the columns that the user means: several if they have one heading.</returns>
    public static int[] Find(ListHeading heading, string name)
    {
        var folded = ListText.Fold(name);
        int[] columns =
        [
            .. Enumerable
                .Range(0, heading.Cells.Length)
                .Where(column => heading.Cells[column].Text is { Length: > 0 } text && ListText.Fold(text) == folded),
        ];
        return columns.Length > 0 ? columns
            : ListColumn.NumberOf(name) is { } letter && letter < heading.Cells.Length ? [letter]
            : [];
    }

    public static bool IsDoubtful(ListColumn column) =>
        !column.IsNamed && column.Class is HeadingClass.Ask or HeadingClass.Cells or HeadingClass.Day;

    private static ListColumn Named(ListColumn column, ColumnRole role)
    {
        // A column of yes and no that is named as one of statuses keeps its own meaning: "jah" below Osales.
        if (role == ColumnRole.Status && column is { IsAnswer: true, Class: HeadingClass.Sure or HeadingClass.Dated or HeadingClass.Text })
        {
            return column with { IsNamed = true };
        }

        var kind =
            column.Role == role && column.Class is HeadingClass.Dated or HeadingClass.Text ? column.Class
            : role is ColumnRole.Completed or ColumnRole.Withdrawn ? HeadingClass.Dated
            : HeadingClass.Sure;
        return column with { Role = role, Class = kind, IsNamed = true };
    }

    private static bool IsOutcome(ColumnRole role) => role is >= ColumnRole.Status and <= ColumnRole.Waiting;
}
