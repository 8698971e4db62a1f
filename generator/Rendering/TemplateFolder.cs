using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Text;

namespace SiteGen.Rendering;

/// <summary>Reads the template files of a folder. Does not follow symbolic links, so nothing outside of the folder is read.</summary>
internal static class TemplateFolder
{
    private static readonly string[] _notTemplates = ["assets/", "strings/"];

    private static readonly UTF8Encoding _utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static IEnumerable<(string Name, SourceFile Source)> Read(string folder, DiagnosticBag diagnostics)
    {
        if (!Directory.Exists(folder))
        {
            diagnostics.Add(FileProblems.Missing(folder, $"the templates"));
            yield break;
        }

        foreach (var name in Names(folder))
        {
            if (ReadFile(folder, name, diagnostics) is { } source)
            {
                yield return (name, source);
            }
        }
    }

    /// <summary>The path of a template in messages.</summary>
    public static string PathOf(string folder, string name) => folder.Replace('\\', '/').TrimEnd('/') + "/" + name;

    private static IOrderedEnumerable<string> Names(string folder) => NamesBelow(folder, "").Order(StringComparer.Ordinal);

    /// <param name="below">The path of a folder in the template folder, which ends with <c>/</c>, or nothing.</param>
    private static IEnumerable<string> NamesBelow(string root, string below)
    {
        var entries = FolderListing.Of(Path.Join(root, below));
        return entries
            .Files.Where(static name => name.EndsWith(".html", StringComparison.Ordinal))
            .Select(name => below + name)
            .Concat(entries.Folders.Select(name => $"{below}{name}/").Except(_notTemplates).SelectMany(folder => NamesBelow(root, folder)));
    }

    private static SourceFile? ReadFile(string folder, string name, DiagnosticBag diagnostics)
    {
        var path = PathOf(folder, name);
        byte[] bytes = [];
        try
        {
            bytes = InputFile.Read(Path.Combine(folder, name), path, InputFile.MaxTextBytes);
            return PublicText.Check(new SourceFile(path, Normalize(_utf8.GetString(bytes))), diagnostics);
        }
        catch (UnreadableException exception)
        {
            diagnostics.Add(FileProblems.CannotRead(exception));
            return null;
        }
        catch (DecoderFallbackException fault)
        {
            var lenient = PublicText.HideCodes(new SourceFile(path, Normalize(Encoding.UTF8.GetString(bytes))), diagnostics);
            var at = lenient.Span(lenient.Text.IndexOf('\uFFFD', StringComparison.Ordinal), 1);
            diagnostics.Add(FileProblems.NotUtf8(at, Convert.ToHexString(fault.BytesUnknown ?? [])));
            return null;
        }
    }

    private static string Normalize(string text) => text.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal);
}
