using System.Buffers;
using SiteGen.Diagnostics;

namespace SiteGen.Publishing;

/// <summary>
/// Validates the path of a file in the site, with <c>/</c>. Content is validated long before; a path that escapes the site or is ambiguous
/// on some system is a bug in the generator and aborts the build.
/// </summary>
internal static class SitePath
{
    private static readonly SearchValues<char> _invalidCharacters = SearchValues.Create("\\:*?\"<>|");

    // Device names on Windows, with any extension.
    private static readonly string[] _devices = ["con", "prn", "aux", "nul", "conin$", "conout$"];

    /// <summary>Windows limits a full path to 260 characters; the rest is left for the folder of the site.</summary>
    private const int MaxLength = 200;

    public static void ThrowIfInvalid(string path)
    {
        if (Validate(path) is { } problem)
        {
            throw new ArgumentException($"\"{path}\" cannot be a file of the site: {problem}", nameof(path));
        }
    }

    /// <returns>Null if the path is valid.</returns>
    public static Message? Validate(string path)
    {
        if (path.Length > MaxLength)
        {
            return $"its path is longer than {MaxLength} characters";
        }

        if (path.StartsWith(SiteMarker.FileName, StringComparison.OrdinalIgnoreCase))
        {
            return $"it is reserved for the generator";
        }

        foreach (var range in path.AsSpan().Split('/'))
        {
            if (Validate(path.AsSpan(range)) is { } problem)
            {
                return problem;
            }
        }

        return null;
    }

    private static Message? Validate(ReadOnlySpan<char> name)
    {
        if (name.IsEmpty)
        {
            return $"it contains an empty path segment";
        }

        if (name is "." or "..")
        {
            return $"it contains `.` or `..` as a path segment";
        }

        if (name[^1] is '.' or ' ')
        {
            return $"a path segment ends with a dot or a space";
        }

        if (name.ContainsAny(_invalidCharacters))
        {
            return $"it contains a character with a special meaning";
        }

        if (name.Equals(".git", StringComparison.OrdinalIgnoreCase))
        {
            return $"`.git` is reserved for Git";
        }

        foreach (var character in name)
        {
            if (char.IsControl(character) || char.IsSurrogate(character))
            {
                return $"it contains a character that is not allowed in a URL";
            }
        }

        return IsDevice(name) ? (Message)$"it contains a device name that Windows reserves" : null;
    }

    private static bool IsDevice(ReadOnlySpan<char> name)
    {
        var dot = name.IndexOf('.');
        var stem = (dot < 0 ? name : name[..dot]).TrimEnd(' ');
        foreach (var device in _devices)
        {
            if (stem.Equals(device, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return stem.Length == 4
            && (stem.StartsWith("com", StringComparison.OrdinalIgnoreCase) || stem.StartsWith("lpt", StringComparison.OrdinalIgnoreCase))
            && char.IsAsciiDigit(stem[3]);
    }
}
