using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Images;
using SiteGen.Model;

namespace SiteGen.Content;

/// <summary>Lists the files of <c>static/</c>, which become files of the site under the same paths.</summary>
internal static class StaticFiles
{
    /// <summary>Endings that web servers and browsers take for pages.</summary>
    private static readonly string[] _pages = [".html", ".htm", ".xhtml", ".xht", ".shtml", ".shtm", ".stm", ".mhtml", ".mht", ".svgz"];

    /// <summary>XML that browsers show themselves, scripts included.</summary>
    private static readonly string[] _markup = [".svg", ".xml", ".rdf", ".xsl", ".xslt"];

    /// <summary>Made by operating systems and Git; nobody means to publish them.</summary>
    private static readonly string[] _ignored = [".DS_Store", "Thumbs.db", "desktop.ini", ".gitkeep", ".gitignore", ".gitattributes"];

    public static ImmutableArray<StaticFile> Read(Folder folder, DiagnosticBag diagnostics)
    {
        var files = ImmutableArray.CreateBuilder<StaticFile>();
        foreach (var path in folder.ListAll(diagnostics).Where(static path => !_ignored.Contains(Path.GetFileName(path))))
        {
            var (location, ending) = ($"{folder.DisplayPath}/{path}", Path.GetExtension(path).ToLowerInvariant());
            if (_pages.Contains(ending))
            {
                diagnostics.Add(ImageProblems.Page(location));
            }
            else if (_markup.Contains(ending) ? IsHarmless(folder, path, diagnostics) : IsSearched(folder, path, diagnostics))
            {
                files.Add(new StaticFile(path, location));
            }
        }

        return files.ToImmutable();
    }

    private static bool IsSearched(Folder folder, string path, DiagnosticBag diagnostics)
    {
        CopiedText.Check(folder, path.Split('/'), diagnostics);
        return true;
    }

    private static bool IsHarmless(Folder folder, string path, DiagnosticBag diagnostics)
    {
        if (folder.Read(path.Split('/'), diagnostics) is not { } file)
        {
            return false;
        }

        if (SvgReader.HazardsOf(file.Text) is not [var first, .. var others])
        {
            return true;
        }

        diagnostics.Add(ImageProblems.Hazard(file.Path, first.What, first.Line, others.Length));
        return false;
    }
}
