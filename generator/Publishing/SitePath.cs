using System.Buffers;
using SiteGen.Diagnostics;

namespace SiteGen.Publishing;

/// <summary>
/// The path of a file within the site, with <c>/</c>. Addresses are checked long before anything is written; a path that could
/// leave the site, or that some system reads as another, is a mistake in the generator by then, and ends the build.
/// </summary>
internal static class SitePath
{
    private static readonly SearchValues<char> _neverInAName = SearchValues.Create("\\:*?\"<>|");

    // What Windows takes for a device, with any extension.
    private static readonly string[] _devices = ["con", "prn", "aux", "nul", "conin$", "conout$"];

    /// <summary>The oldest of Windows' limits is 260 for a whole path; this leaves room for where the site lies.</summary>
    private const int MostCharacters = 200;

    public static void Require(string path)
    {
        if (FaultOf(path) is { } fault)
        {
            throw new ArgumentException($"\"{path}\" cannot be a file of the site: {fault}", nameof(path));
        }
    }

    /// <returns>Null where it can be a file of the site.</returns>
    public static Message? FaultOf(string path)
    {
        if (path.Length > MostCharacters)
        {
            return $"its path is longer than {MostCharacters} characters";
        }

        if (path.Equals(SiteMarker.FileName, StringComparison.OrdinalIgnoreCase))
        {
            return $"it is reserved for the generator";
        }

        foreach (var range in path.AsSpan().Split('/'))
        {
            if (FaultOf(path.AsSpan(range)) is { } fault)
            {
                return fault;
            }
        }

        return null;
    }

    private static Message? FaultOf(ReadOnlySpan<char> name)
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

        if (name.ContainsAny(_neverInAName))
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
