using System.Text;

namespace SiteGen.Importing.Names;

/// <summary>Names that look alike have the same key. A key is never certain.</summary>
internal static class NameKey
{
    /// <summary>Without blanks and hyphens.</summary>
    public static string Joined(string name) => name.Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal);

    /// <summary>As other languages may write it, too: <c>Raepina</c> and <c>Räpina</c>, <c>Anya</c> and <c>Anija</c>.</summary>
    public static string Foreign(string name)
    {
        var key = new StringBuilder(name.Length);
        foreach (var letter in Joined(name))
        {
            key.Append(
                letter switch
                {
                    'õ' or 'ö' => 'o',
                    'ä' => 'a',
                    'ü' => 'u',
                    'š' => 's',
                    'ž' => 'z',
                    'w' => 'v',
                    'y' or 'j' => 'i',
                    _ => letter,
                }
            );
        }
        return key.Replace("ae", "a")
            .Replace("oe", "o")
            .Replace("ue", "u")
            .Replace("sh", "s")
            .Replace("zh", "z")
            .Replace("ii", "i")
            .ToString();
    }
}
