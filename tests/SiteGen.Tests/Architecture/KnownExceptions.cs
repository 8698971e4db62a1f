namespace SiteGen.Tests.Architecture;

/// <summary>What the generator does not keep yet. Delete a line once it does (a test fails until then); never add one.</summary>
internal static class KnownExceptions
{
    public static readonly (string File, string Owner)[] Uses = [];

    /// <summary>Files at the root that are neither <c>Program.cs</c> nor named <c>Build</c>.</summary>
    public static readonly string[] AtTheRoot = [];
}
