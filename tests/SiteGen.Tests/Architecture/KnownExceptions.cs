namespace SiteGen.Tests.Architecture;

/// <summary>Known violations. Remove an entry once it is fixed (a test enforces this); never add one.</summary>
internal static class KnownExceptions
{
    public static readonly (string File, string Owner)[] Uses = [];

    /// <summary>Files at the root that are neither <c>Program.cs</c> nor named <c>Build</c>.</summary>
    public static readonly string[] AtTheRoot = [];
}
