namespace SiteGen.Diagnostics;

/// <summary>Whose fault an error is; the value is the exit code that it leads to.</summary>
internal enum ErrorOrigin
{
    Content = 1,
    CommandLine = 2,
    Environment = 3,
}
