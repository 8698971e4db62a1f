using SiteGen.Diagnostics;

namespace SiteGen.Importing.Lists;

/// <summary>A list cannot be read; thrown at any row, since rows stream from the file.</summary>
internal sealed class UnreadableListException(Message reason, Exception? inner = null) : Exception(reason.ToString(), inner)
{
    public Message Reason { get; } = reason;

    public static UnreadableListException Damaged(Exception? inner = null) => new($"the workbook is damaged", inner);

    public static UnreadableListException TooLarge() => new($"the workbook is too large for a registration list");
}
