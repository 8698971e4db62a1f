using System.Collections.Immutable;
using SiteGen.Estonian;

namespace SiteGen.Content.Keys.Shapes.Readings;

/// <summary>Readings of the names of pictures that cannot be part of a URL, or whose format browsers do not show.</summary>
internal static class PictureNames
{
    private static readonly ImmutableArray<string> _drawings = [".gif", ".bmp", ".pdf", ".tif", ".tiff", ".eps", ".ai"];
    private static readonly ImmutableArray<string> _photos = [".heic", ".heif", ".avif", ".jfif", ".raw", ".dng"];

    public static Reading? Read(string text, string name)
    {
        if (NoValue.Reading(text) is { } none)
        {
            return none;
        }

        if (text.Contains("://", StringComparison.Ordinal))
        {
            return Reading.Advice($"a picture is a file of its own: save it beside programme.yaml and write its name");
        }

        var file = text.Replace('\\', '/').Split('/')[^1];
        var ending = Path.GetExtension(file).ToLowerInvariant();
        var slug = Slug.From(Path.GetFileNameWithoutExtension(file));
        var format = ending.TrimStart('.').ToUpperInvariant();
        return slug.Length == 0 ? null
            : _photos.Contains(ending)
                ? Reading.Advice(
                    $"{format} is not published: open the picture, save it as a JPEG named `{slug}.jpg`, and write `{slug}.jpg`"
                )
            : _drawings.Contains(ending)
                ? Reading.Advice(
                    $"{format} is not published: open the picture, save it as a PNG named `{slug}.png`, and write `{slug}.png`"
                )
            : ending is not (".png" or ".jpg" or ".jpeg" or ".webp" or ".svg") ? null
            : file == text ? Reading.Advice($"rename the file to `{slug}{ending}`, and write `{slug}{ending}` here")
            : Reading.Advice($"move the file into the folder of programme.yaml as `{slug}{ending}`, and write `{slug}{ending}` here");
    }
}
