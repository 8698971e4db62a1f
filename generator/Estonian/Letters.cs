using System.Collections.Immutable;

namespace SiteGen.Estonian;

/// <summary>
/// The lower-case Latin letters in Estonian alphabetical order. Each string is a letter followed by its accented forms, which differ from
/// it only as a tie-breaker. İ is included because its lower-case form is not a single character.
/// </summary>
internal static class Letters
{
    public static ImmutableArray<string> InOrder { get; } =
    [
        "aáàăắằẵẳâấầẫẩǎåǻãȧǡąāảȁȃạặậḁ",
        "bḃḅḇ",
        "cćĉčċçḉ",
        "dďḋḑđḍḓḏð",
        "eéèĕêếềễểěëẽėȩḝęēḗḕẻȅȇẹệḙḛ",
        "fḟ",
        "gǵğĝǧġģḡ",
        "hĥȟḧḣḩħḥḫẖ",
        "iíìĭîǐïḯĩİįīỉȉȋịḭ",
        "ı",
        "jĵǰ",
        "kḱǩķḳḵ",
        "lĺľļłḷḹḽḻŀ",
        "mḿṁṃ",
        "nńǹňñṅņṇṋṉ",
        "ŋ",
        "oóòŏôốồỗổǒőȯȱøǿǫǭōṓṑỏȍȏơớờởợọộ",
        "pṕṗ",
        "q",
        "rŕřṙŗȑȓṛṝṟ",
        "sśṥŝṡşṣṩș",
        "šṧ",
        "zźẑżẓẕ",
        "ž",
        "tťẗṫţṭțṱṯ",
        "ŧ",
        "uúùŭûǔůűũṹųūṻủȕȗưứừữửựụṳṷṵ",
        "vṽṿ",
        "wẃẁŵẘẅẇẉ",
        "õṍṏȭỡ",
        "äǟ",
        "öȫ",
        "üǘǜǚǖ",
        "xẍẋ",
        "yýỳŷẙÿỹẏȳỷỵ",
        "þ",
    ];

    /// <summary>The two letters of a ligature, or null if the letter is not one.</summary>
    public static string? LigatureParts(char lower) =>
        lower switch
        {
            'æ' => "ae",
            'œ' => "oe",
            'ß' => "ss",
            'ĳ' => "ij",
            _ => null,
        };

    /// <summary>The ASCII transliteration of a letter of <see cref="InOrder"/>, for slugs.</summary>
    public static string Ascii(char letter) =>
        letter switch
        {
            'ı' => "i",
            'ŋ' => "n",
            'š' => "s",
            'ž' => "z",
            'ŧ' => "t",
            'õ' or 'ö' => "o",
            'ä' => "a",
            'ü' => "u",
            'þ' => "th",
            _ => letter.ToString(),
        };
}
