using System.Globalization;
using CsCheck;
using SiteGen.Benchmarks.Corpora;
using SiteGen.Estonian;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Estonian;

/// <summary>Every code is found in every dress, and nothing else that people write in digits is taken for one.</summary>
public sealed class GeneratedCodeTests
{
    private static readonly string[] _separators = ["", "", "", " ", "-", "\u00A0", "\u202F", "–", "\u2011"];

    private static readonly string[] _invisible = ["", "", "", "\u200B", "\u00AD", "\u2060", "\uFEFF", "\u200D\u200D"];

    private static readonly string[] _around = ["", " ", "a", "EE", "õ", "(", ".", ",", ": ", "\n", "/", "kood "];

    private static Gen<string> Codes =>
        Gen.Select(Gen.Int[1, 8], Gen.Int[0, 99], Gen.Int[1, 12], Gen.Int[1, 28], Gen.Int[0, 999])
            .Select(static (sex, year, month, day, serial) => WithCheckDigit(Invariant($"{sex}{year:00}{month:00}{day:00}{serial:000}")));

    /// <summary>A code with something between its digits, some of them full-width or escaped.</summary>
    private static Gen<string> Dressed =>
        Gen.Select(Codes, One(_separators).Array[10], One(_invisible).Array[10], Gen.Int[0, 7].Array[11])
            .Select(
                static (code, separators, invisible, forms) =>
                    string.Concat(code.Select((digit, at) => Form(digit, forms[at]) + (at < 10 ? invisible[at] + separators[at] : "")))
            );

    private static Gen<string> OtherDigits =>
        Gen.OneOf(
            Gen.Int[3_000_000, 8_999_999].Select(static number => Invariant($"+372 {number / 10_000} {number % 10_000:0000}")),
            Gen.Int[50_000_000, 59_999_999].Select(static number => Invariant($"+372{number}")),
            Gen.Int[50_000_000, 59_999_999].Select(static number => Invariant($"{number / 10_000} {number % 10_000:0000}")),
            Gen.Date[new DateTime(1991, 1, 1), new DateTime(2040, 1, 1)].Select(static day => Invariant($"{day:yyyy-MM-dd}")),
            Gen.Date[new DateTime(1991, 1, 1), new DateTime(2040, 1, 1)].Select(static day => Invariant($"{day:dd.MM.yyyy}")),
            Gen.DateTime[new DateTime(1991, 1, 1), new DateTime(2040, 1, 1)]
                .Select(static day => Invariant($"{day:yyyy-MM-ddTHH:mm}/{day:HH:mm}")),
            Gen.Int[10_000_000, 99_999_999].Select(static code => Invariant($"{code}")),
            Gen.Int[0, 999_999_999].Select(static number => Invariant($"{number:N0}").Replace(',', '\u00A0')),
            Gen.Select(Gen.Int[0, 99], Gen.Long[0, 9_999_999_999_999_999])
                .Select(static (check, account) => Invariant($"EE{check:00}{account:0000000000000000}")),
            Gen.Select(Gen.Int[0, 99], Gen.Int[0, 9999].Array[4])
                .Select(
                    static (check, groups) =>
                        Invariant($"EE{check:00} ") + string.Join(' ', groups.Select(static group => Invariant($"{group:0000}")))
                )
        );

    [Fact]
    public void A_code_is_found_in_every_dress_and_hidden() =>
        Gen.Select(Dressed, One(_around), One(_around))
            .Holds(
                static each =>
                {
                    var (code, before, after) = each;
                    var text = before + code + after;
                    return PersonalCode.IsIn(text)
                        && PersonalCode.Hide(text).Length == text.Length
                        && !PersonalCode.Hide(text).Any(static letter => DigitRun.IsDigit(letter));
                },
                iter: 2000
            );

    [Fact]
    public void What_is_hidden_once_is_hidden_for_good() =>
        Gen.OneOf(Codes, Dressed, Gen.Select(Codes, Gen.Int[0, 99], static (code, more) => Invariant($"{code}{more}")), OtherDigits)
            .Array[1, 6]
            .Select(One([" ", "-", "", "  "]), static (parts, between) => PersonalCode.Hide(string.Join(between, parts)))
            .Holds(static hidden => PersonalCode.Hide(hidden) == hidden, iter: 3000);

    [Fact]
    public void Numbers_of_other_kinds_are_no_codes() =>
        OtherDigits.Holds(static text => !PersonalCode.IsIn($"Vaata {text}, {text}.\n{text}\n"), iter: 3000);

    [Fact]
    public void A_code_is_found_wherever_it_stands_in_a_long_text() =>
        Gen.Select(Dressed, Gen.Int[0, 60], Gen.String[Gen.Char["ab1 -.\n"], 0, 40])
            .Holds(
                static each => PersonalCode.IsIn($"{each.Item3}\n{new string(' ', each.Item2)}  {each.Item1}\n{each.Item3}"),
                iter: 2000
            );

    [Fact]
    public void The_benchmark_corpus_has_none()
    {
        using var story = new Story().Without("content");
        new Corpus(Night.IsOn ? 10_000 : 100, seed: 1).WriteContent(story.At("content"));
        Assert.All(
            story.Files("content").Values,
            static bytes => Assert.Empty(PersonalCode.Find(System.Text.Encoding.UTF8.GetString(bytes)))
        );
    }

    private static Gen<string> One(string[] texts) => Gen.Int[0, texts.Length - 1].Select(at => texts[at]);

    private static string Form(char digit, int form) =>
        form switch
        {
            0 => ((char)(digit - '0' + '０')).ToString(),
            1 => Invariant($"&#{(int)digit};"),
            2 => Invariant($"%{(int)digit:X2}"),
            3 => Invariant($"\\u{(int)digit:X4}"),
            _ => digit.ToString(),
        };

    private static string WithCheckDigit(string start) =>
        Enumerable.Range(0, 10).Select(digit => Invariant($"{start}{digit}")).First(static code => CheckDigit.IsValid(code));

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
