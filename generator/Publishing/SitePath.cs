using System.Buffers;

namespace SiteGen.Publishing;

/// <summary>
/// The path of a file within the site, with <c>/</c>. Addresses are checked long before anything is written; a path that could
/// leave the site, or that some system reads as another, is a mistake in the generator and ends the build.
/// </summary>
internal static class SitePath
{
    private static readonly SearchValues<char> _neverInAName = SearchValues.Create("\\:*?\"<>|");

    // What Windows takes for a device, with any extension.
    private static readonly string[] _devices = ["con", "prn", "aux", "nul", "conin$", "conout$"];

    public static void Require(string path)
    {
        foreach (var range in path.AsSpan().Split('/'))
        {
            var name = path.AsSpan(range);
            var fault = FaultOf(name);
            if (fault is not null) throw new ArgumentException($"\"{path}\" cannot be a file of the site: {fault}", nameof(path));
        }

        if (path.Equals(Mark.FileName, StringComparison.OrdinalIgnoreCase)) throw new ArgumentException($"\"{path}\" is the mark of a build", nameof(path));
    }

    private static string? FaultOf(ReadOnlySpan<char> name)
    {
        if (name.IsEmpty) return "a name in it is empty";
        if (name is "." or "..") return "it does not stay where it is";
        if (name[^1] is '.' or ' ') return "a name in it ends with a dot or a space";
        if (name.ContainsAny(_neverInAName)) return "a character in it has a meaning of its own";
        if (name.Equals(".git", StringComparison.OrdinalIgnoreCase)) return "`.git` belongs to git";
        foreach (var character in name)
        {
            if (char.IsControl(character) || char.IsSurrogate(character)) return "a character in it is no part of an address";
        }

        return IsDevice(name) ? "a name in it is a device on Windows" : null;
    }

    private static bool IsDevice(ReadOnlySpan<char> name)
    {
        var dot = name.IndexOf('.');
        var stem = (dot < 0 ? name : name[..dot]).TrimEnd(' ');
        foreach (var device in _devices)
        {
            if (stem.Equals(device, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return stem.Length == 4
            && (stem.StartsWith("com", StringComparison.OrdinalIgnoreCase) || stem.StartsWith("lpt", StringComparison.OrdinalIgnoreCase))
            && char.IsAsciiDigit(stem[3]);
    }
}
