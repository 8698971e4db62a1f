namespace SiteGen.Tests.Architecture;

/// <summary>The dependency table: what each folder of the generator may use. Everything else is forbidden.</summary>
internal static class Folders
{
    /// <summary>Files at the root have two entries: <c>Program</c>, and <c>Build</c> for all others.</summary>
    public static readonly IReadOnlyDictionary<string, string[]> MayUse = new Dictionary<string, string[]>
    {
        ["Program"] = ["Commands", "Build", "Diagnostics"],
        ["Build"] =
        [
            "Content",
            "Content/Keys",
            "Rules",
            "Folding",
            "Pages",
            "Rendering",
            "Auditing",
            "Publishing",
            "Model",
            "Diagnostics",
            "Text",
            "Files",
        ],
        ["Commands"] =
        [
            "Build",
            "Editing",
            "Importing",
            "Auditing",
            "ExternalLinks",
            "Preview",
            "Comparing",
            "History",
            "Git",
            "Content",
            "Content/Keys",
            "Model",
            "Estonian",
            "Diagnostics",
            "Text",
            "Files",
        ],
        ["Text"] = [],
        ["Files"] = ["Text"],
        ["Estonian"] = ["Text"],
        ["Images"] = [],
        ["Model"] = ["Text"],
        ["Diagnostics"] = ["Text", "Estonian"],
        ["Yaml"] = ["Diagnostics", "Text", "Estonian"],
        ["Markup"] = ["Diagnostics", "Text"],
        ["Content"] = ["Content/Keys", "Markup", "Yaml", "Model", "Diagnostics", "Text", "Estonian", "Files", "Images"],
        ["Content/Keys"] = ["Markup", "Yaml", "Model", "Diagnostics", "Text", "Estonian"],
        ["Rules"] = ["Model", "Diagnostics", "Text", "Estonian"],
        ["Folding"] = ["Model", "Text"],
        ["Pages"] = ["Markup", "Model", "Content/Keys", "Estonian", "Diagnostics", "Text"],
        ["Rendering"] = ["Markup", "Pages", "Estonian", "Diagnostics", "Text", "Files"],
        ["Auditing"] = ["Pages", "Diagnostics", "Text", "Estonian"],
        ["ExternalLinks"] = ["Auditing", "Diagnostics", "Text", "Files"],
        ["Publishing"] = ["Diagnostics", "Text", "Files"],
        ["Editing"] = ["Yaml", "Content", "Diagnostics", "Text", "Files"],
        ["Importing"] = ["Content", "Editing", "Yaml", "Model", "Estonian", "Diagnostics", "Text", "Files"],
        ["Comparing"] = ["Model", "Diagnostics", "Text"],
        ["Git"] = ["Diagnostics"],
        ["History"] = ["Comparing", "Git", "Content", "Content/Keys", "Model", "Estonian", "Diagnostics", "Text", "Files"],
        ["Preview"] = ["Build", "Content", "Pages", "Rendering", "Diagnostics"],
    };

    /// <summary>Libraries by prefix of the assembly name, with the folders that may use them.</summary>
    public static readonly IReadOnlyDictionary<string, string[]> Libraries = new Dictionary<string, string[]>
    {
        ["YamlDotNet"] = ["Yaml"],
        ["Scriban"] = ["Rendering"],
        ["Markdig"] = ["Markup", "Rendering"],
        ["System.CommandLine"] = ["Commands", "Program"],
        ["Microsoft.AspNetCore"] = ["Preview"],
        ["Microsoft.Extensions"] = ["Preview"],
        ["AngleSharp"] = ["Auditing"],
        ["DiffPlex"] = ["Editing"],
        ["SpreadCheetah"] = ["Rendering"],
    };

    /// <summary>Attributes that declare native calls.</summary>
    public static readonly string[] NativeCalls =
    [
        "System.Runtime.InteropServices.LibraryImportAttribute",
        "System.Runtime.InteropServices.DllImportAttribute",
    ];

    /// <summary>The entry of the table that a file belongs to. <paramref name="file"/> is a path below <c>generator/</c>.</summary>
    public static string Of(string file) =>
        file.Split('/') switch
        {
            ["Program.cs"] => "Program",
            [_] => "Build",
            ["Content", "Keys", ..] => "Content/Keys",
            [var folder, ..] => folder,
            [] => "",
        };

    /// <summary>Whether files of a folder may use what an owner (see <see cref="SymbolOwners"/>) declares.</summary>
    public static bool Allow(string folder, string owner) =>
        owner == folder
        || (
            MayUse.ContainsKey(owner) ? MayUse.TryGetValue(folder, out var folders) && folders.Contains(owner)
            : NativeCalls.Contains(owner) ? folder == "Files"
            : Libraries.Any(library => IsOf(owner, library.Key) && library.Value.Contains(folder))
        );

    private static bool IsOf(string assembly, string library) =>
        assembly == library || assembly.StartsWith($"{library}.", StringComparison.Ordinal);
}
