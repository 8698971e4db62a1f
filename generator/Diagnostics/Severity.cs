namespace SiteGen.Diagnostics;

/// <summary>How much a diagnostic weighs. Only an error stops a build.</summary>
internal enum Severity
{
    Hint,
    Warning,
    Error,
}
