using System.Collections.Immutable;

namespace SiteGen.Estonian;

/// <summary>
/// The letters of the Latin script in the order of the Estonian alphabet, lower-case. Each string is one letter of the order,
/// followed by its accented forms in the order of their accents; they differ from it only where nothing else does.
/// (İ is there because its small form is no single character.)
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

    /// <summary>The two letters that a ligature stands for, or null.</summary>
    public static string? Parts(char lower) =>
        lower switch
        {
            'æ' => "ae",
            'œ' => "oe",
            'ß' => "ss",
            'ĳ' => "ij",
            _ => null,
        };

    /// <summary>The ASCII letters that stand for a letter of <see cref="InOrder"/> in an address.</summary>
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
