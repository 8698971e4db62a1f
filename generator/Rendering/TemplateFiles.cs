using System.Collections.Frozen;
using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Text;

namespace SiteGen.Rendering;

/// <summary>
/// The files of the templates: those in the folder of the site, and the program's own in the place of those that it lacks. Follows no
/// symbolic links, so nothing outside of the folder is read.
/// </summary>
/// <param name="folder">The folder of the site, which need not exist.</param>
/// <param name="embedded">The program's own.</param>
internal sealed class TemplateFiles(string folder, EmbeddedFiles embedded)
{
    private static readonly string[] _notTemplates = ["assets/", "strings/"];

    private static readonly UTF8Encoding _utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly FrozenSet<string> _own = Directory.Exists(folder) ? NamesBelow(folder, "").ToFrozenSet(StringComparer.Ordinal) : [];

    /// <summary>Templates of the site that stand in the place of the program's.</summary>
    public IEnumerable<string> Replaced => Names().Where(name => IsOwn(name) && embedded.Has(name));

    /// <summary>All templates that can be read, in the order of their names.</summary>
    public IEnumerable<(string Name, SourceFile Source)> Templates(DiagnosticBag diagnostics)
    {
        foreach (var name in Names())
        {
            if (Source(name, diagnostics) is { } source)
            {
                yield return (name, source);
            }
        }
    }

    /// <summary>The path in messages, whether or not the file exists.</summary>
    public string PathOf(string name) =>
        !IsOwn(name) && embedded.Has(name) ? embedded.PathOf(name) : folder.Replace('\\', '/').TrimEnd('/') + "/" + name;

    /// <exception cref="UnreadableException">The file cannot be read.</exception>
    public byte[] Read(string name, int maxBytes) =>
        !IsOwn(name) && embedded.Has(name) ? embedded.Read(name) : InputFile.Read(Path.Join(folder, name), PathOf(name), maxBytes);

    /// <summary>An asset of text; what is wrong with it is told where it is copied.</summary>
    /// <exception cref="UnreadableException">The file cannot be read.</exception>
    public SourceFile Asset(string name) => new(PathOf(name), Normalize(Encoding.UTF8.GetString(Read(name, InputFile.MaxBytes))));

    /// <summary>The program's own template, also where the site has another in its place.</summary>
    public SourceFile Embedded(string name) => new(embedded.PathOf(name), Normalize(_utf8.GetString(embedded.Read(name))));

    /// <summary>All templates of the program, and their reference.</summary>
    public IEnumerable<SourceFile> AllEmbedded() =>
        embedded.Names.Where(static name => IsTemplate(name) || name == "README.md").Select(Embedded);

    private bool IsOwn(string name) => _own.Contains(name);

    private IEnumerable<string> Names() => _own.Union(embedded.Names).Where(IsTemplate).Order(StringComparer.Ordinal);

    private static bool IsTemplate(string name) =>
        name.EndsWith(".html", StringComparison.Ordinal) && !_notTemplates.Any(other => name.StartsWith(other, StringComparison.Ordinal));

    /// <param name="below">The path of a folder in the template folder, which ends with <c>/</c>, or nothing.</param>
    private static IEnumerable<string> NamesBelow(string root, string below)
    {
        var entries = FolderListing.Of(Path.Join(root, below));
        return entries.Files.Select(name => below + name).Concat(entries.Folders.SelectMany(name => NamesBelow(root, $"{below}{name}/")));
    }

    private SourceFile? Source(string name, DiagnosticBag diagnostics)
    {
        var path = PathOf(name);
        byte[] bytes = [];
        try
        {
            bytes = Read(name, InputFile.MaxTextBytes);
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
