using System.Collections.Immutable;
using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Publishing;
using SiteGen.Rendering;

namespace SiteGen;

/// <summary>Everything that a build reads.</summary>
/// <param name="Translations">Null where they could not be read, which is an error.</param>
/// <param name="Assets">Files of <c>templates/assets/</c>, relative to it.</param>
internal sealed record BuildInputs(
    SiteContent Content,
    TemplateSet Templates,
    TranslationTable? Translations,
    ImmutableArray<string> Assets
)
{
    private const string AssetFolder = "assets/";

    /// <summary>Null where the call names a folder that does not exist.</summary>
    public static BuildInputs? Read(BuildRequest request, DiagnosticBag diagnostics)
    {
        var (content, templates) = (Folder.At(request.Content), Folder.At(request.Templates));
        if (!content.Exists)
        {
            diagnostics.Add(FileProblems.MissingFolder(content.Shown, "--content"));
        }

        if (!templates.Exists)
        {
            diagnostics.Add(FileProblems.MissingFolder(templates.Shown, "--templates"));
        }

        if (diagnostics.HasErrors)
        {
            return null;
        }

        var read = new ContentReader(content, request.Threads, request.Cache, diagnostics).Read();
        var language = read.Site?.Language.Value.Split('-')[0] ?? "et";
        return new BuildInputs(
            read,
            TemplateSet.Load(request.Templates, diagnostics),
            TranslationReader.Read(templates.Sub("strings"), $"{language}.yaml", diagnostics),
            AssetsOf(templates, diagnostics)
        );
    }

    /// <summary>Each keeps its name in the site, so the name must be valid there.</summary>
    private static ImmutableArray<string> AssetsOf(Folder templates, DiagnosticBag diagnostics)
    {
        var assets = templates
            .ListAll(diagnostics)
            .Where(static file => file.StartsWith(AssetFolder, StringComparison.Ordinal))
            .ToImmutableArray();
        foreach (var asset in assets)
        {
            if (SitePath.FaultOf(asset) is { } fault)
            {
                diagnostics.Add(FileProblems.UnportableName($"{templates.Shown}/{asset}", fault));
            }
        }

        return [.. assets.Select(static asset => asset[AssetFolder.Length..])];
    }
}
