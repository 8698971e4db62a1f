using System.Text;
using System.Text.RegularExpressions;
using Scriban;
using Scriban.Syntax;
using SiteGen.Diagnostics;
using SiteGen.Rendering;
using SiteGen.Text;

namespace SiteGen.Tests.Rendering;

/// <summary>The lint's verdict on a template is AngleSharp's, wherever the template may be included and whatever its values are.</summary>
public sealed partial class LandingTests
{
    /// <summary>
    /// Everything that the lint accepts lands in text or in a quoted attribute. Whatever it refuses would land elsewhere, except where
    /// <see cref="IsStricter"/> says otherwise.
    /// </summary>
    [Fact]
    public void A_value_is_accepted_where_browsers_read_text()
    {
        var seed = Night.Seed(7);
        var (accepted, refused) = (0, 0);
        var times = Night.IsOn ? 100_000 : 300;
        for (var number = 0; number < times; number++)
        {
            var template = new TemplateGrammar(new Random(seed + number)).Template();
            var refusal = Refusal(template.Source);
            if (refusal is not null && IsStricter(refusal, template.Source))
            {
                continue;
            }

            var landing = template
                .Pages.Select(page => Landings.FirstUnsafe(page, seed + number))
                .FirstOrDefault(static found => found is not null);
            (accepted, refused) = refusal is null ? (accepted + 1, refused) : (accepted, refused + 1);
            Assert.True(
                (refusal is null) == (landing is null),
                $"{template.Source}\nthe lint: {refusal ?? "accepted"}\nAngleSharp: {landing ?? "safe"}{Night.Hint} at {number}"
            );
        }

        Assert.InRange(accepted, times / 10, times);
        Assert.InRange(refused, times / 250, times);
    }

    [Fact]
    public void What_people_write_is_accepted()
    {
        var random = new Random(Night.Seed(7));
        var longest = "";
        for (var number = 0; number < Night.Times(2_000); number++)
        {
            var template = Encoding.UTF8.GetString(SafeTemplates.Grammar.Grow(random));
            Assert.True(Refusal(template) is not { } refusal, $"{template}\nthe lint: {Refusal(template)}{Night.Hint} at {number}");
            longest = template.Length > longest.Length ? template : longest;
        }

        Assert.InRange(longest.Length, 1_000, 1_000_000);
    }

    private static string? Refusal(string source)
    {
        var diagnostics = new DiagnosticBag();
        var file = new SourceFile("a.html", source);
        var contexts = new Dictionary<ScriptNode, EscapingContext>(ReferenceEqualityComparer.Instance);
        var isFine = TemplateLint.Passes(
            new TemplateFile("a.html", file, Template.Parse(source, "a.html")),
            new HashSet<string>(),
            contexts,
            diagnostics
        );
        var first = diagnostics.Sorted().FirstOrDefault();
        Assert.Equal(isFine, first is null);
        return first is null ? null : $"{first.Descriptor.Id} {first.Detail}";
    }

    /// <summary>
    /// Where the lint refuses what no browser misreads: branches and ends that leave something open; unquoted attributes; attributes that
    /// are dropped because they are in an end tag or repeated; declarations, CDATA sections and raw text; and <c>:</c> behind a value of a
    /// URL.
    /// </summary>
    private static bool IsStricter(string refusal, string source) =>
        refusal.StartsWith("SG0407", StringComparison.Ordinal)
        || Strict().IsMatch(refusal)
        || (Tag().IsMatch(refusal) && EndTag().IsMatch(source));

    [GeneratedRegex("unquoted attribute|in the attribute|in a declaration|CDATA|in the element|scheme")]
    private static partial Regex Strict();

    [GeneratedRegex("in a tag name|among the attributes")]
    private static partial Regex Tag();

    [GeneratedRegex("</[a-zA-Z]*[^>]*\\{\\{ x")]
    private static partial Regex EndTag();
}
