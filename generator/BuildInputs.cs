using System.Collections.Immutable;
using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Publishing;
using SiteGen.Rendering;

namespace SiteGen;

/// <summary>The inputs of a build.</summary>
/// <param name="Templates">Null if a template or an asset has errors.</param>
/// <param name="Translations">Null if they could not be read, which is an error.</param>
/// <param name="Assets">Paths relative to <c>templates/assets/</c>.</param>
internal sealed record BuildInputs(
    SiteContent Content,
    TemplateSet? Templates,
    TranslationTable? Translations,
    ImmutableArray<string> Assets
)
{
    private const string AssetFolder = "assets/";

    /// <summary>Returns null if the content or template folder does not exist.</summary>
    public static BuildInputs? Read(BuildRequest request, DiagnosticBag diagnostics)
    {
        var (content, templates) = (Folder.At(request.Content), Folder.At(request.Templates));
        if (!content.Exists)
        {
            diagnostics.Add(FileProblems.MissingFolder(content.DisplayPath, "--content"));
        }

        if (!templates.Exists)
        {
            diagnostics.Add(FileProblems.MissingFolder(templates.DisplayPath, "--templates"));
        }

        if (diagnostics.HasErrors)
        {
            return null;
        }

        var read = new ContentReader(content, request.Threads, request.Cache, diagnostics).Read() with
        {
            Changes = request.History is { } history ? RecordReader.Read(history, diagnostics) : null,
        };
        var language = read.Site?.Language.Value.Split('-')[0] ?? "et";
        foreach (var file in read.StaticFiles)
        {
            if (SitePath.Validate(file.Path) is { } problem)
            {
                diagnostics.Add(FileProblems.UnportableName(file.Location, problem));
            }
        }

        var found = new DiagnosticBag();
        var (set, assets) = (TemplateSet.Load(request.Templates, found), AssetsOf(templates, found));
        diagnostics.AddAll(found);
        return new BuildInputs(
            read,
            found.HasErrors ? null : set,
            TranslationReader.Read(templates.Sub("strings"), $"{language}.yaml", diagnostics),
            assets
        );
    }

    /// <summary>Assets keep their paths in the site, so the paths are validated here.</summary>
    private static ImmutableArray<string> AssetsOf(Folder templates, DiagnosticBag diagnostics)
    {
        var assets = templates
            .ListAll(diagnostics)
            .Where(static file => file.StartsWith(AssetFolder, StringComparison.Ordinal))
            .ToImmutableArray();
        foreach (var asset in assets)
        {
            if (SitePath.Validate(asset) is { } problem)
            {
                diagnostics.Add(FileProblems.UnportableName($"{templates.DisplayPath}/{asset}", problem));
            }

            CopiedText.Check(templates, asset.Split('/'), diagnostics);
        }

        return [.. assets.Select(static asset => asset[AssetFolder.Length..])];
    }
}
