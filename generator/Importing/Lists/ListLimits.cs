namespace SiteGen.Importing.Lists;

/// <summary>What a registration list cannot exceed, whatever the kind of file.</summary>
internal static class ListLimits
{
    /// <summary>Columns beyond are ignored: a row takes memory for all cells up to its last.</summary>
    public const int Columns = 1_024;

    /// <summary>The limit of Excel.</summary>
    public const int Rows = 1_048_576;

    /// <summary>More than Excel shows in its bar.</summary>
    public const int Worksheets = 1_024;
}
