using System.Globalization;
using CsCheck;
using SiteGen.Content.Keys.Shapes;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Text;
using SiteGen.Yaml;

namespace SiteGen.Tests.Mistakes;

/// <summary>
/// Generated values in the forms in which people write them. The generator knows what each of them means; a fix must mean the same, and
/// what is not certain gets none.
/// </summary>
public sealed class ReadingPropertyTests
{
    private static readonly string[] _months =
    [
        "jaanuar jaanuaril",
        "veebruar veebruaril",
        "märts märtsil",
        "aprill aprillil",
        "mai mail",
        "juuni juunil",
        "juuli juulil",
        "august augustil",
        "september septembril",
        "oktoober oktoobril",
        "november novembril",
        "detsember detsembril",
    ];

    private static readonly (string Form, Qualifier? Meaning)[] _counts =
    [
        ("{0} inimest", Qualifier.Exact),
        ("üle {0}", Qualifier.MoreThan),
        ("rohkem kui {0} inimest", Qualifier.MoreThan),
        ("napilt üle {0}", Qualifier.MoreThan),
        ("Üle {0} osaleja", Qualifier.MoreThan),
        ("vähemalt {0}", Qualifier.AtLeast),
        ("min {0}", Qualifier.AtLeast),
        ("mitte vähem kui {0}", Qualifier.AtLeast),
        ("mitte alla {0}", Qualifier.AtLeast),
        ("{0}+", Qualifier.AtLeast),
        ("{0} ja rohkem", Qualifier.AtLeast),
        ("{0} või enam", Qualifier.AtLeast),
        ("=> {0}", Qualifier.AtLeast),
        ("≥{0}", Qualifier.AtLeast),
        ("umbes {0}", Qualifier.About),
        ("ca. {0} inimest", Qualifier.About),
        ("u {0}", Qualifier.About),
        ("enam-vähem {0}", Qualifier.About),
        ("ligi {0}", Qualifier.About),
        ("{0} ringis", Qualifier.About),
        ("≈ {0}", Qualifier.About),
        ("± {0}", Qualifier.About),
        ("alla {0}", Qualifier.LessThan),
        ("vähem kui {0}", Qualifier.LessThan),
        ("kuni {0}", null),
        ("mitte üle {0}", null),
        ("max {0}", null),
        ("≤ {0}", null),
        ("alates {0}", null),
        ("vaevalt {0}", null),
        ("umbes üle {0}", null),
        ("{0} tuhat", null),
        ("{0}–1000000", null),
        ("{0}/5", null),
        ("{0} koolitust", null),
        ("-{0}", null),
    ];

    [Fact]
    public void A_count()
    {
        foreach (var random in Runs(400))
        {
            var value = random.Next(1, 99_999);
            var written = random.Next(2) == 0 ? value.ToString(CultureInfo.InvariantCulture) : Grouped(value);
            var (form, meaning) = _counts[random.Next(_counts.Length)];
            Holds(
                NumberShapes.Count,
                "registered",
                string.Format(CultureInfo.InvariantCulture, form, written),
                meaning is { } qualifier ? new Count(value, qualifier) : null
            );
        }
    }

    [Fact]
    public void An_amount()
    {
        foreach (var random in Runs(400))
        {
            var (euros, cents) = (random.Next(1, 2000), random.Next(0, 100));
            var (text, meaning) = random.Next(5) switch
            {
                0 => ($"{euros} €", (decimal?)euros),
                1 => ($"{euros},{cents:00} eurot", euros + (cents / 100m)),
                2 => ($"€{euros}.{cents:00}", euros + (cents / 100m)),
                3 => ($"{euros},-", euros),
                _ => ($"{random.Next(1, 999)}{(random.Next(2) == 0 ? '.' : ',')}{random.Next(0, 1000):000}", null),
            };
            Holds(NumberShapes.Amount, "amount", text, meaning);
        }
    }

    [Fact]
    public void A_moment()
    {
        foreach (var random in Runs(600))
        {
            var day = new DateOnly(2010, 1, 1).AddDays(random.Next(8000));
            var time = new TimeOnly(random.Next(24), random.Next(60));
            var names = _months[day.Month - 1].Split(' ');
            var (date, isDay) = random.Next(7) switch
            {
                0 => (day.ToString("d.MM.yyyy", CultureInfo.InvariantCulture), true),
                1 => ($"{day.Day}. {names[0]} {day.Year}", true),
                2 => ($"{day.Day}. {names[1]} {day.Year}", true),
                3 => (day.ToString("yyyy/MM/dd", CultureInfo.InvariantCulture), true),
                4 => (day.ToString("yyyy-M-d", CultureInfo.InvariantCulture), true),
                5 => ($"{day.Day}. {names[1]} {day.Year}. a", true),
                _ => (day.ToString("dd.MM.yy", CultureInfo.InvariantCulture), false),
            };
            var (text, moment) = random.Next(6) switch
            {
                0 => (date, new Moment(day)),
                1 => ($"{date} kell {time.Hour}.{time.Minute:00}", new Moment(day, time)),
                2 => ($"{date} kl {time:HH':'mm}", new Moment(day, time)),
                3 => ($"{date} {time:HH':'mm}:00", new Moment(day, time)),
                4 => ($"{date}, {time.Hour}:{time.Minute:00}", new Moment(day, time)),
                _ => ($"{date} kell {time.Hour}", new Moment(day, new TimeOnly(time.Hour, 0))),
            };
            Holds(DateShapes.Moment, "start", text, isDay ? moment : null);
        }
    }

    [Fact]
    public void A_period()
    {
        foreach (var random in Runs(300))
        {
            var year = random.Next(1995, 2040);
            var part = random.Next(1, 5);
            var roman = ((string[])["I", "II", "III", "IV"])[part - 1];
            var (from, to) = (random.Next(1, 6), random.Next(7, 13));
            var (text, meaning) = random.Next(9) switch
            {
                0 => ($"{year}. aasta", $"{year}"),
                1 => ($"{roman} kvartal {year}", $"{year}-Q{part}"),
                2 => ($"{year}. aasta {part}. kvartal", $"{year}-Q{part}"),
                3 => ($"{year} {roman} poolaasta", part <= 2 ? $"{year}-H{part}" : null),
                4 => ($"{year}/{(year + 1) % 100:00} õppeaasta", $"{year}-09/{year + 1}-08"),
                5 => ($"{_months[from - 1].Split(' ')[0]}–{_months[to - 1].Split(' ')[0]} {year}", $"{year}-{from:00}/{year}-{to:00}"),
                6 => ($"{from:00}.{year}–{to:00}.{year + 1}", $"{year}-{from:00}/{year + 1}-{to:00}"),
                7 => ($"{year}–{year + 1}", null),
                _ => ($"{year}-{(year + 1) % 100:00}", null),
            };
            Holds(DateShapes.Period, "period", text, meaning is null ? null : PeriodName.Parse(meaning));
        }
    }

    private static IEnumerable<Random> Runs(int number)
    {
        var seeds = new List<int>();
        Gen.Int.Holds(seeds.Add, number);
        return seeds.Select(static seed => new Random(seed));
    }

    private static string Grouped(int value) => value.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', '\u00A0');

    private static void Holds<T>(Shape<T> shape, string name, string text, object? meaning)
    {
        var file = new SourceFile("a.yaml", $"{name}: {YamlScalarWriter.Quote(text)}\n");
        var (value, fix) = Read(shape, name, file);
        if (fix is not null)
        {
            var replaced = file.Text.Remove(fix.Span.Start, fix.Span.Length).Insert(fix.Span.Start, fix.Replacement);
            (value, _) = Read(shape, name, new SourceFile("a.yaml", replaced));
        }

        if (meaning is null)
        {
            // What only looks like a number of the model keeps its own reading, without a fix.
            Assert.True(fix is null, $"{text} → {fix?.Replacement}");
        }
        else
        {
            Assert.True(Equals(meaning, value), $"{text} → {fix?.Replacement ?? "nothing"}, not {meaning}");
        }
    }

    private static (object? Value, Fix? Fix) Read<T>(Shape<T> shape, string name, SourceFile file)
    {
        var diagnostics = new DiagnosticBag();
        var node = ((YamlMap)YamlReader.Read(file, diagnostics)!).Entries[0].Value;
        var usable = shape.TryRead(node, name, diagnostics, out var value);
        return (usable ? value : null, diagnostics.Sorted().Select(static diagnostic => diagnostic.Fix).SingleOrDefault());
    }
}
