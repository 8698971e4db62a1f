using SiteGen.Diagnostics;

namespace SiteGen.Importing.Lists;

/// <summary>A list cannot be read; thrown at any row, since rows stream from the file.</summary>
internal sealed class UnreadableListException(Message reason, Message? fix = null, Exception? inner = null)
    : Exception(reason.ToString(), inner)
{
    public Message Reason { get; } = reason;

    public Message Fix { get; } = fix ?? $"save the list as .xlsx or .csv, without a password";

    public static UnreadableListException Damaged(Exception? inner = null) => new($"the workbook is damaged", null, inner);

    public static UnreadableListException TooLarge() =>
        new($"the workbook is too large for a registration list", $"leave only the participants in it");

    public static UnreadableListException TooManyRows() =>
        new($"a sheet has more than {ListLimits.Rows} rows", $"leave only the participants in it");

    public static UnreadableListException Protected() =>
        new($"this workbook is protected with a password", $"open it, remove the password, and save it as .xlsx");
}
