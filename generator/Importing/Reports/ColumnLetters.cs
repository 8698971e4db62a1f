namespace SiteGen.Importing.Reports;

/// <summary>Names of columns as spreadsheets show them.</summary>
internal static class ColumnLetters
{
    /// <param name="number">Counted from 0: 0 is A, 26 is AA.</param>
    public static string Of(int number) => (number < 26 ? "" : Of((number / 26) - 1)) + (char)('A' + (number % 26));
}
