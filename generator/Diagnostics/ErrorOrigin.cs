namespace SiteGen.Diagnostics;

/// <summary>Where the cause of an error lies; the value is the exit code.</summary>
internal enum ErrorOrigin
{
    Content = 1,
    CommandLine = 2,
    Environment = 3,
}
