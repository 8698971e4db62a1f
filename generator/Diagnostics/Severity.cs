namespace SiteGen.Diagnostics;

/// <summary>Severity of a diagnostic. Only errors stop a build.</summary>
internal enum Severity
{
    Hint,
    Warning,
    Error,
}
