using System.Collections.Immutable;
using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Rendering;
using SiteGen.Rules;

namespace SiteGen;

/// <summary>All that a build reads.</summary>
/// <param name="Phrases">Null where they could not be read, which is an error.</param>
/// <param name="Assets">Files of <c>templates/assets/</c>, relative to it.</param>
internal sealed record Inputs(SiteContent Content, TemplateSet Templates, Phrases? Phrases, ImmutableArray<string> Assets)
{
    /// <summary>Null where there is no such folder as the call names.</summary>
    public static Inputs? Read(BuildRequest request, DiagnosticBag diagnostics)
    {
        var (content, templates) = (Folder.At(request.Content, request.Recall?.Index), Folder.At(request.Templates, request.Recall?.Index));
        if (!content.Exists) diagnostics.Add(FileProblems.NoFolder(content.Shown, "--content"));
        if (!templates.Exists) diagnostics.Add(FileProblems.NoFolder(templates.Shown, "--templates"));
        if (diagnostics.HasErrors) return null;

        var read = new ContentReader(content, request.Threads, request.Recall, diagnostics) { Inspect = Checks.Run }.Read();
        var language = read.Site?.Language.Value.Split('-')[0] ?? "et";
        return new Inputs(
            read,
            Recalled(templates, "templates", own => TemplateSet.Load(request.Templates, own))!,
            Recalled(templates.Sub("strings"), language, own => PhrasesReader.Read(templates.Sub("strings"), $"{language}.yaml", own)),
            [.. templates.Sub("assets").ListAll(diagnostics)]);

        T? Recalled<T>(Folder folder, string what, Func<DiagnosticBag, T?> reads) =>
            request.Recall is { } recall ? recall.Read($"{folder.Shown}: {what}", folder.PrintNow, reads, diagnostics) : reads(diagnostics);
    }
}
