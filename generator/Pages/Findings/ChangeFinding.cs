using SiteGen.Estonian;
using SiteGen.Model;

namespace SiteGen.Pages.Findings;

/// <summary>A count beside that of the period before: <c>Läbinuid oli 240 – 2,4 korda rohkem kui 2024. aastal (100).</c></summary>
internal static class ChangeFinding
{
    /// <summary>Of a smaller count, a share says little.</summary>
    public const int MinBase = 20;

    /// <summary>Of those who completed, or else took part, or else of courses.</summary>
    /// <param name="before">Null if no period can be compared.</param>
    public static Finding? Of(Period now, Period? before, Phrases phrases)
    {
        foreach (var figure in (ReadOnlySpan<Figure>)[Figure.Completed, Figure.Attended, Figure.Courses])
        {
            if (now[figure]?.Value.Exact is { } count)
            {
                return before?[figure]?.Value.Exact is >= MinBase and var earlier
                    ? Of(figure, count, earlier, before.Name.Value, phrases)
                    : null;
            }
        }

        return null;
    }

    /// <returns>Null if there was nothing to count in either period.</returns>
    public static Finding? Of(Figure figure, int now, int before, PeriodName then, Phrases phrases)
    {
        var words = phrases.Translations;
        var subject = ("subject", Subject(figure, now, phrases));
        var when = ("when", then.When(words));
        var count = ("before", Numbers.Whole(before));
        // Ratios are compared in whole numbers: q > 1,05 is 100a > 105b.
        var (a, b) = (1000L * now, (long)before);
        return (now, before) switch
        {
            (0, 0) => null,
            (0, _) => Say("apart"),
            (_, 0) => Say("none_before"),
            _ when now == before => Say("same"),
            (_, < MinBase) => Finding.Of(
                words.Count($"findings.change.{(now > before ? "more" : "less")}_by", Math.Abs(now - before), subject, when, count)
            ),
            _ when a > 20_000 * b || a < 50 * b => Say("apart"),
            _ when a >= 950 * b && a <= 1050 * b => Say("nearly_same"),
            _ when a < 475 * b || (a > 525 * b && a < 950 * b) => Say("less", ("percent", Numbers.Percent(Percent(b - now, b)))),
            _ when a <= 525 * b => Say("half"),
            _ when a < 1450 * b => Say("more", ("percent", Numbers.Percent(Percent(now - b, b)))),
            _ when a < 1550 * b => Say("half_more"),
            _ => Say("times_more", ("times", Times(now, b, words))),
        };

        Finding Say(string form, params ReadOnlySpan<(string Name, string Value)> more) =>
            Finding.Of(words.Text($"findings.change.{form}", [subject, when, count, .. more]));
    }

    private static string Subject(Figure figure, int now, Phrases phrases)
    {
        var key =
            figure == Figure.Courses ? "courses"
            : figure == Figure.Completed && phrases.Unit == PeriodUnit.Teams ? "teams"
            : "figure";
        return phrases.Text(
            $"{(now == 0 ? "no_subjects" : "subjects")}.{key}",
            ("label", phrases.LabelOf(figure)),
            ("n", Numbers.Whole(now))
        );
    }

    /// <summary>With one decimal up to ten, then whole; a whole number up to ten in words.</summary>
    private static string Times(long now, long before, Translations words)
    {
        var tenths = Rounded(10 * now, before);
        var whole = tenths > 100 ? Rounded(now, before) : tenths / 10;
        return tenths <= 100 && tenths % 10 != 0 ? Numbers.Decimal(tenths / 10m, 1)
            : whole <= 10 ? words.Of("findings.times", $"of_{whole}")
            : Numbers.Whole(whole);
    }

    private static long Percent(long part, long whole) => Rounded(100 * part, whole);

    private static long Rounded(long n, long by) => ((2 * n) + by) / (2 * by);
}
