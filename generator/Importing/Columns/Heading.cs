using System.Text.RegularExpressions;
using SiteGen.Importing.Lists;
using SiteGen.Importing.Reports;

namespace SiteGen.Importing.Columns;

/// <summary>A known heading.</summary>
/// <param name="Text">As the table has it: a cell may hold more.</param>
internal sealed partial record Heading(string Text, ColumnRole Role, HeadingClass Class)
{
    private static readonly WordTable<Heading> _known = new(
        WordFile.Read("import/headings.yaml").Select(static each => (each.Word, Make(each.Word, each.Group, each.Class)))
    );

    /// <returns>Null if the heading is unknown.</returns>
    public static Heading? Find(string cell) =>
        cell.Length == 0 || cell == Row.Unreadable ? null
        : cell == Row.Date || (MayBeDay(cell) && Day().IsMatch(ListText.Fold(cell)))
            ? new Heading("", ColumnRole.Attended, HeadingClass.Day)
        : _known.Find(cell);

    /// <summary>The heading below a group: the name below <c>Asutus</c> is that of an institution.</summary>
    public static Heading Below(Heading? group, Heading heading) =>
        group is { Role: ColumnRole.Institution, Class: HeadingClass.Sure } && heading.Text == "Nimi" ? group : heading;

    /// <summary>Whether the columns below both are read alike.</summary>
    public bool IsLike(Heading other) => Role == other.Role && Class == other.Class;

    private static Heading Make(string word, string group, string kind) =>
        new(
            char.ToUpperInvariant(word[0]) + word[1..],
            Enum.Parse<ColumnRole>(group.Replace("_", "", StringComparison.Ordinal), ignoreCase: true),
            Enum.Parse<HeadingClass>(kind, ignoreCase: true)
        );

    /// <summary>Fast path: most cells below a heading are neither.</summary>
    private static bool MayBeDay(ReadOnlySpan<char> cell) =>
        cell.ContainsAnyInRange('0', '9') || cell.Contains("päev", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"^(kohal )?(\d{1,2}|[ivx]{1,4})\.? päev(al)?$|^\d{1,2}\.\s?\d{1,2}(\.\s?(\d{4}|\d{2}))?$|^\d{4}-\d{2}-\d{2}$")]
    private static partial Regex Day();
}

/// <summary>How the cells below a heading are read.</summary>
internal enum HeadingClass
{
    Sure,

    /// <summary>A date or a number means yes.</summary>
    Dated,

    /// <summary>Any text means yes.</summary>
    Text,

    /// <summary>Read if all cells are known words of status.</summary>
    Cells,

    /// <summary>May mean several things.</summary>
    Ask,

    /// <summary>One of several columns of attendance by days.</summary>
    Day,

    /// <summary>Never an institution nor a status.</summary>
    Never,

    /// <summary>Numbers the rows: says nothing of a person.</summary>
    Number,
}
