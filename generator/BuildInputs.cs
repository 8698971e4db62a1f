using System.Collections.Immutable;
using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Model;
using SiteGen.Pages;
using SiteGen.Publishing;
using SiteGen.Rendering;

namespace SiteGen;

/// <summary>The inputs of a build.</summary>
/// <param name="Templates">Null if a template or an asset has errors.</param>
/// <param name="Translations">Null if they could not be read, which is an error.</param>
internal sealed record BuildInputs(SiteContent Content, TemplateSet? Templates, TranslationTable? Translations, SiteAssets Assets)
{
    private const string AssetFolder = "assets/";

    /// <summary>Returns null if the content folder does not exist, or a template folder that must.</summary>
    public static BuildInputs? Read(BuildRequest request, DiagnosticBag diagnostics)
    {
        var (content, templates) = (Folder.At(request.Content), Folder.At(request.Templates));
        if (!content.Exists)
        {
            diagnostics.Add(FileProblems.MissingFolder(content.DisplayPath, "--content"));
        }

        if (!templates.Exists && !(request.TemplatesMayBeMissing && IsFree(request.Templates)))
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
        var files = new TemplateFiles(request.Templates, EmbeddedFiles.Templates);
        var (set, assets) = (TemplateSet.Load(files, found), new SiteAssets(AssetsOf(templates, found)));
        diagnostics.AddAll(found);
        var translations = TranslationsOf(templates, $"{language}.yaml", diagnostics);
        return found.HasErrors
            ? new BuildInputs(read, null, translations, assets)
            : new BuildInputs(read, set, translations, WithDesign(assets, files));
    }

    /// <summary>Whether nothing has this name, not even a link without a target.</summary>
    private static bool IsFree(string path) => !Path.Exists(path) && !AtomicFile.IsLink(path);

    private static TranslationTable? TranslationsOf(Folder templates, string name, DiagnosticBag diagnostics)
    {
        const string Strings = "strings";
        var (own, embedded) = (templates.Sub(Strings), $"{Strings}/{name}");
        return own.HasAny(name) || !EmbeddedFiles.Templates.Has(embedded) ? TranslationReader.Read(own, name, diagnostics)
            : SourceReader.Read(EmbeddedFiles.Templates.Read(embedded), EmbeddedFiles.Templates.PathOf(embedded), diagnostics) is { } file
                ? TranslationReader.Read(file, diagnostics)
            : null;
    }

    /// <summary>Assets keep their paths in the site, so the paths are validated here.</summary>
    private static ImmutableArray<string> AssetsOf(Folder templates, DiagnosticBag diagnostics)
    {
        var assets = templates.ListAll(diagnostics).Where(IsAsset).ToImmutableArray();
        foreach (var asset in assets)
        {
            if (SitePath.Validate(asset) is { } problem)
            {
                diagnostics.Add(FileProblems.UnportableName($"{templates.DisplayPath}/{asset}", problem));
            }

            CopiedText.Check(templates, asset.Split('/'), diagnostics);
        }

        return
        [
            .. assets
                .Union(EmbeddedFiles.Templates.Names.Where(IsAsset))
                .Order(StringComparer.Ordinal)
                .Select(static asset => asset[AssetFolder.Length..]),
        ];
    }

    private static SiteAssets WithDesign(SiteAssets assets, TemplateFiles files)
    {
        const string Icon = $"{AssetFolder}favicon.svg";
        var icon = files.Asset(Icon).Text;
        return assets with
        {
            Tokens = Tokens.Of(files.Asset($"{AssetFolder}tokens.css")),
            ProgramIcon = icon == files.Embedded(Icon).Text ? icon : null,
        };
    }

    private static bool IsAsset(string file) => file.StartsWith(AssetFolder, StringComparison.Ordinal);
}
