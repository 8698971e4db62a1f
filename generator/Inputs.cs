using System.Collections.Immutable;
using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Publishing;
using SiteGen.Rendering;
using SiteGen.Rules;

namespace SiteGen;

/// <summary>All that a build reads.</summary>
/// <param name="Phrases">Null where they could not be read, which is an error.</param>
/// <param name="Assets">Files of <c>templates/assets/</c>, relative to it.</param>
internal sealed record Inputs(SiteContent Content, TemplateSet Templates, Phrases? Phrases, ImmutableArray<string> Assets)
{
    private const string Within = "assets/";

    /// <summary>Null where there is no such folder as the call names.</summary>
    public static Inputs? Read(BuildRequest request, DiagnosticBag diagnostics)
    {
        var (content, templates) = (Folder.At(request.Content, request.Recall?.Index), Folder.At(request.Templates, request.Recall?.Index));
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

        var read = new ContentReader(content, request.Threads, request.Recall, diagnostics) { Inspect = Checks.Run }.Read();
        var language = read.Site?.Language.Value.Split('-')[0] ?? "et";
        return new Inputs(
            read,
            Recalled(templates, "templates", own => TemplateSet.Load(request.Templates, own))!,
            Recalled(templates.Sub("strings"), language, own => PhrasesReader.Read(templates.Sub("strings"), $"{language}.yaml", own)),
            AssetsOf(templates, diagnostics)
        );

        T? Recalled<T>(Folder folder, string what, Func<DiagnosticBag, T?> reads) =>
            request.Recall is { } recall ? recall.Read($"{folder.Shown}: {what}", folder.PrintNow, reads, diagnostics) : reads(diagnostics);
    }

    /// <summary>Each keeps its name in the site, so it must be able to.</summary>
    private static ImmutableArray<string> AssetsOf(Folder templates, DiagnosticBag diagnostics)
    {
        var assets = templates.ListAll(diagnostics).Where(static file => file.StartsWith(Within, StringComparison.Ordinal)).ToList();
        foreach (var asset in assets)
        {
            if (SitePath.FaultOf(asset) is { } fault)
            {
                diagnostics.Add(FileProblems.UnportableName($"{templates.Shown}/{asset}", fault));
            }
        }
        return [.. assets.Select(static asset => asset[Within.Length..])];
    }
}
