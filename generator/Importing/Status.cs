using System.Collections.Frozen;
using SiteGen.Importing.Lists;

namespace SiteGen.Importing;

/// <summary>What became of someone who registered.</summary>
internal enum Status
{
    Registered,
    Completed,
    DroppedOut,
    Withdrawn,
}

/// <summary>The words that lists have for it.</summary>
internal static class Statuses
{
    private static readonly FrozenDictionary<string, Status> _words = new Dictionary<Status, string[]>
    {
        [Status.Completed] =
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
        [Status.DroppedOut] =
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
        [Status.Withdrawn] =
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
        [Status.Registered] = ["registreeritud", "registreerunud", "registreerus", "kinnitatud", "ootel", "registered", "confirmed"],
    }
        .SelectMany(static each => each.Value.Select(word => (word, each.Key)))
        .ToFrozenDictionary(static each => NameNormalizer.Fold(each.word), static each => each.Key, StringComparer.Ordinal);

    /// <param name="heading">Of the column: a date says that someone completed only where it is the day of that.</param>
    /// <returns>Null where the word is not known.</returns>
    public static Status? Of(string cell, string heading)
    {
        if (cell == Row.Date)
        {
            return
                NameNormalizer.Fold(heading).Contains("lõpetamise", StringComparison.Ordinal)
                || NameNormalizer.Fold(heading).Contains("läbimise", StringComparison.Ordinal)
                || NameNormalizer.Fold(heading).Contains("completion", StringComparison.Ordinal)
                ? Status.Completed
                : null;
        }

        return _words.TryGetValue(NameNormalizer.Fold(cell), out var status) ? status : null;
    }
}
