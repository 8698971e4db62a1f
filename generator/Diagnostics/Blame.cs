namespace SiteGen.Diagnostics;

/// <summary>Whose fault an error is; the value is the exit code that it leads to.</summary>
internal enum Blame
{
    Content = 1,
    Call = 2,
    Machine = 3,
}
