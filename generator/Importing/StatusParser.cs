using System.Collections.Frozen;
using SiteGen.Importing.Lists;

namespace SiteGen.Importing;

/// <summary>Parses the words that lists use for a status.</summary>
internal static class StatusParser
{
    private static readonly string[] _completionWords = ["lõpetamise", "läbimise", "completion"];

    private static readonly FrozenDictionary<string, RegistrationStatus> _words = new Dictionary<RegistrationStatus, string[]>
    {
        [RegistrationStatus.Completed] =
        [
            "läbinud",
            "läbis",
            "läbitud",
            "lõpetanud",
            "lõpetas",
            "lõpetatud",
            "osales",
            "osalenud",
            "jah",
            "x",
            "1",
            "tunnistus",
            "sai tunnistuse",
            "tõend",
            "completed",
            "finished",
            "passed",
            "attended",
            "yes",
        ],
        [RegistrationStatus.DroppedOut] =
        [
            "katkestanud",
            "katkestas",
            "katkestatud",
            "ei läbinud",
            "ei läbi",
            "läbimata",
            "ei lõpetanud",
            "ei osalenud",
            "ei tulnud",
            "puudus",
            "puudunud",
            "ei ilmunud",
            "ei",
            "0",
            "dropped out",
            "did not complete",
            "failed",
            "absent",
            "no show",
            "no",
        ],
        [RegistrationStatus.Withdrawn] =
        [
            "loobunud",
            "loobus",
            "loobutud",
            "tühistatud",
            "tühistas",
            "teatas puudumisest",
            "asendatud",
            "saatis asendaja",
            "withdrawn",
            "cancelled",
            "canceled",
            "replaced",
        ],
        [RegistrationStatus.Registered] =
        [
            "registreeritud",
            "registreerunud",
            "registreerus",
            "kinnitatud",
            "ootel",
            "registered",
            "confirmed",
        ],
    }
        .SelectMany(static each => each.Value.Select(word => (word, each.Key)))
        .ToFrozenDictionary(static each => NameNormalizer.Fold(each.word), static each => each.Key, StringComparer.Ordinal);

    /// <param name="header">Header of the column: a date means completion only below a header such as "completion date".</param>
    /// <returns>Null for an unknown word.</returns>
    public static RegistrationStatus? Parse(string cell, string header)
    {
        if (cell == Row.Date)
        {
            var words = NameNormalizer.Fold(header);
            return _completionWords.Any(word => words.Contains(word, StringComparison.Ordinal)) ? RegistrationStatus.Completed : null;
        }

        return _words.TryGetValue(NameNormalizer.Fold(cell), out var status) ? status : null;
    }
}
