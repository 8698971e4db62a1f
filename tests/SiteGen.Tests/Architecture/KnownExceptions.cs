namespace SiteGen.Tests.Architecture;

/// <summary>What the generator does not keep yet. Delete a line once it does (a test fails until then); never add one.</summary>
internal static class KnownExceptions
{
    public static readonly (string File, string Owner)[] Uses =
    [
        ("Auditing/Origins.cs", "Files"),
        ("Auditing/PageFacts.cs", "Estonian"),
        ("Commands/NewCommand.cs", "Model"),
        ("Commands/NewCommand.cs", "Text"),
        ("Content/Yaml/YamlReader.cs", "Content"),
        ("Content/Yaml/YamlReader.cs", "Estonian"),
        ("Import.cs", "Importing"),
        ("Import.cs", "Yaml"),
        ("Importing/AliasEditor.cs", "Yaml"),
        ("Importing/ResultsEditor.cs", "Yaml"),
        ("Pages/SitePlan.cs", "Build"),
        ("Preview/PreviewServer.cs", "Diagnostics"),
        ("Preview/PreviewSite.cs", "Content"),
        ("Preview/PreviewSite.cs", "Diagnostics"),
        ("Preview/PreviewState.cs", "Diagnostics"),
        ("Preview/RenderedSite.cs", "Diagnostics"),
        ("Preview/RenderedSite.cs", "Pages"),
        ("Preview/RenderedSite.cs", "Rendering"),
        ("Publishing/AtomicSwap.cs", "System.Runtime.InteropServices.LibraryImportAttribute"),
        ("Publishing/HardLink.cs", "System.Runtime.InteropServices.LibraryImportAttribute"),
    ];

    /// <summary>Files at the root that are neither <c>Program.cs</c> nor named <c>Build</c>.</summary>
    public static readonly string[] AtTheRoot =
    [
        "Import.cs",
        "Inputs.cs",
        "LastBuild.cs",
        "MachineFailure.cs",
        "PlannedSite.cs",
        "Prints.cs",
        "Publication.cs",
    ];
}
