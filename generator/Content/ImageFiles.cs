using System.Collections.Immutable;
using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Estonian;
using SiteGen.Images;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Content;

/// <summary>Reads the pictures of a programme: what `images` names, from the programme's folder.</summary>
internal sealed class ImageFiles(Folder folder, ImmutableArray<string> files, ImmutableArray<string> folders, DiagnosticBag diagnostics)
{
    private const int MaxBytes = 8 * 1024 * 1024;
    private const int Kilobyte = 1024;
    private const int LargeKilobytes = 500;

    private static readonly string[] _endings = [".png", ".jpg", ".jpeg", ".webp", ".svg"];

    private readonly Dictionary<string, ImageContent?> _read = new(StringComparer.Ordinal);
    private readonly HashSet<string> _meant = new(StringComparer.Ordinal);

    /// <summary>The first folder below in which there is a file of a name.</summary>
    private readonly Lazy<ILookup<string, string>> _below = new(() =>
        folders
            .SelectMany(each => folder.Sub(each).Files, static (below, file) => (below, file))
            .ToLookup(static each => each.file, static each => each.below, StringComparer.Ordinal)
    );
    private readonly Lazy<ILookup<string, string>> _byUsableName = new(() =>
        files.ToLookup(static file => string.Concat(UsableName(file).Slug, UsableName(file).Ending), StringComparer.Ordinal)
    );
    private readonly KnownSpellings _spellings = new(files.Where(IsPicture));

    /// <summary>The pictures with their contents. What cannot be published is reported and has none.</summary>
    public ImmutableArray<Image> Read(ImmutableArray<Image> images) => [.. images.Select(image => image with { Content = Read(image) })];

    /// <summary>Reports pictures that nothing names. Call after reading.</summary>
    public void ReportUnlisted()
    {
        var free = folder.FreeNames();
        foreach (var name in files.Where(name => IsPicture(name) && !_read.ContainsKey(name) && !_meant.Contains(name)))
        {
            var (slug, ending) = UsableName(name);
            var rename = slug + ending == name || slug.Length == 0 ? null : free.Take(name, slug, ending);
            diagnostics.Add(ImageProblems.Unlisted($"{folder.DisplayPath}/{name}", name, rename));
        }
    }

    public static bool IsPicture(string name) => _endings.Contains(Path.GetExtension(name).ToLowerInvariant());

    private static (string Slug, string Ending) UsableName(string name) =>
        (Slug.From(Path.GetFileNameWithoutExtension(name)), Path.GetExtension(name).ToLowerInvariant());

    private ImageContent? Read(Image image)
    {
        var name = image.File.Value;
        if (_read.TryGetValue(name, out var known))
        {
            return known;
        }

        if (!folder.HasAny(name))
        {
            if (_below.Value[name].FirstOrDefault() is { } below)
            {
                diagnostics.Add(ImageProblems.Below(image.File.Span, name, below));
                return null;
            }

            var unnamed = _byUsableName.Value[name].FirstOrDefault(file => file != name);
            var near = unnamed is null ? _spellings.Nearest(name) : null;
            _meant.Add(unnamed ?? near ?? "");
            diagnostics.Add(ImageProblems.Missing(image.File.Span, name, near, unnamed));
            return null;
        }

        return _read[name] = folder.ReadBytes(name, MaxBytes, diagnostics) is { } bytes ? Check(name, bytes) : null;
    }

    private ImageContent? Check(string name, byte[] bytes)
    {
        var path = $"{folder.DisplayPath}/{name}";
        if (ImageReader.FormatOf(bytes) is not { } format)
        {
            diagnostics.Add(ImageProblems.OtherType(path, ImageReader.ForeignFormatOf(bytes)));
            return null;
        }

        if (EndingFor(format, Path.GetExtension(name)) is { } ending)
        {
            diagnostics.Add(ImageProblems.WrongEnding(path, ending));
            return null;
        }

        if (InfoOf(path, ref bytes, format) is not { } info)
        {
            return null;
        }

        if (bytes.Length > LargeKilobytes * Kilobyte)
        {
            diagnostics.Add(ImageProblems.Large(path, bytes.Length / Kilobyte, LargeKilobytes));
        }

        return new ImageContent(info.Width, info.Height, bytes);
    }

    /// <returns>Null if it cannot be published, which is reported.</returns>
    private ImageInfo? InfoOf(string path, ref byte[] bytes, ImageFormat format)
    {
        try
        {
            var info = format == ImageFormat.Svg ? ReadSvg(path, ref bytes) : ImageReader.Read(bytes, format);
            if (info is { Hazards: [var first, .. var others] })
            {
                diagnostics.Add(ImageProblems.Hazard(path, first.What, first.Line, others.Length));
                return null;
            }

            if (info is null or { Private: PrivateData.None })
            {
                return info;
            }

            diagnostics.Add(
                format == ImageFormat.Svg ? ImageProblems.PrivateDrawing(path) : ImageProblems.PrivateData(path, Described(info.Private))
            );
        }
        catch (DamagedImageException)
        {
            diagnostics.Add(format == ImageFormat.Svg ? ImageProblems.SvgWithoutSize(path) : ImageProblems.Damaged(path));
        }

        return null;
    }

    /// <param name="bytes">Replaced by the text as it was read: Git may change line ends on the way.</param>
    private ImageInfo? ReadSvg(string path, ref byte[] bytes)
    {
        if (SourceReader.Read(bytes, path, diagnostics) is not { } source)
        {
            return null;
        }

        bytes = Encoding.UTF8.GetBytes(source.Text);
        return SvgReader.Read(source.Text);
    }

    /// <summary>The ending for a content; null if the file has it.</summary>
    private static string? EndingFor(ImageFormat format, string ending)
    {
        string[] fitting = format == ImageFormat.Jpeg ? [".jpg", ".jpeg"] : ["." + format.ToString().ToLowerInvariant()];
        return fitting.Contains(ending) ? null : fitting[0];
    }

    private static Message Described(PrivateData found) =>
        (found.HasFlag(PrivateData.Place), found.HasFlag(PrivateData.Person)) switch
        {
            (true, true) => $"where it was taken and who made it",
            (true, false) => $"where it was taken",
            (false, true) => $"who made it, owns it or is on it",
            _ => $"more data behind the end of the picture, often a video or another photo",
        };
}
