using System.Collections.Immutable;

namespace SiteGen.Estonian;

/// <summary>Names of months and seasons in the cases that dates use.</summary>
internal static class MonthNames
{
    /// <summary>Nominative, stem of the other cases, and abbreviation.</summary>
    private static readonly ImmutableArray<(string Name, string Stem, string Short)> _months =
    [
        ("jaanuar", "jaanuari", "jaan"),
        ("veebruar", "veebruari", "veebr"),
        ("märts", "märtsi", "mär"),
        ("aprill", "aprilli", "apr"),
        ("mai", "mai", "mai"),
        ("juuni", "juuni", "jun"),
        ("juuli", "juuli", "jul"),
        ("august", "augusti", "aug"),
        ("september", "septembri", "sept"),
        ("oktoober", "oktoobri", "okt"),
        ("november", "novembri", "nov"),
        ("detsember", "detsembri", "dets"),
    ];

    private static readonly ImmutableArray<(string Name, string Other)> _seasons =
    [
        ("kevad", "kevadel"),
        ("suvi", "suvel"),
        ("sügis", "sügisel"),
        ("talv", "talvel"),
    ];

    /// <summary>A regular expression of every form.</summary>
    public const string Pattern = @"[a-zäõöü]{3,12}\.?";

    /// <returns>1 to 12; null if the word is no month.</returns>
    public static int? Number(string word)
    {
        var plain = word.TrimEnd('.');
        for (var month = 0; month < _months.Length; month++)
        {
            var (name, stem, abbreviation) = _months[month];
            if (
                plain == name
                || plain == abbreviation
                || plain == stem
                || plain == stem + "l"
                || plain == stem + "s"
                || plain == stem + "t"
            )
            {
                return month + 1;
            }
        }

        return null;
    }

    /// <returns>The nominative; null if the word is no season.</returns>
    public static string? Season(string word)
    {
        foreach (var (name, other) in _seasons)
        {
            if (word == name || word == other)
            {
                return name;
            }
        }

        return null;
    }
}
