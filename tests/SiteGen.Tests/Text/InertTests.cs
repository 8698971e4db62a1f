using System.Text.Json;
using CsCheck;
using SiteGen.Text;

namespace SiteGen.Tests.Text;

/// <summary>Text from outside is shown without what a terminal, a log or a build service would obey.</summary>
public sealed class InertTests
{
    [Theory]
    [InlineData("Töötuba: 5–6 õ, 😀 #5 ## Kava", "Töötuba: 5–6 õ, 😀 #5 ## Kava")]
    [InlineData("\e[31mpunane\a", "<U+001B>[31mpunane<U+0007>")]
    [InlineData("a\nb\rc\td", "a<U+000A>b<U+000D>c<U+0009>d")]
    [InlineData("\u0085\u009B\u007F\u2028\u2029", "<U+0085><U+009B><U+007F><U+2028><U+2029>")]
    [InlineData("kava\u202Efdp", "kava<U+202E>fdp")]
    [InlineData("\u2066\u2069\u200E\u061C", "<U+2066><U+2069><U+200E><U+061C>")]
    [InlineData("::add-mask::x", "<U+003A>:add-mask::x")]
    [InlineData("  ::stop-commands::x", "  <U+003A>:stop-commands::x")]
    [InlineData("see ::on lause", "see ::on lause")]
    [InlineData("a ##[error]b", "a #<U+0023>[error]b")]
    [InlineData("##vso[task.setvariable]", "#<U+0023>vso[task.setvariable]")]
    [InlineData("###VSO[a]", "##<U+0023>VSO[a]")]
    [InlineData("##thenameofacommandmaybeaslongasitlikes[a]", "#<U+0023>thenameofacommandmaybeaslongasitlikes[a]")]
    public void Active_signs_become_visible(string text, string shown) => Assert.Equal(shown, Inert.Of(text));

    [Fact]
    public void A_diff_keeps_its_tabs() => Assert.Equal("+\ta<U+001B>", Inert.OfDiff("+\ta\e"));

    [Fact]
    public void Json_stays_the_same_value() =>
        Gen.String.Holds(static text =>
        {
            var json = JsonSerializer.Serialize(new[] { text + "\u202E##[x]" });
            return JsonSerializer.Deserialize<string[]>(Inert.OfJson(json))![0] == JsonSerializer.Deserialize<string[]>(json)![0]
                && !Inert.OfJson(json).Contains("##[", StringComparison.Ordinal);
        });

    [Fact]
    public void What_is_harmless_already_stays_so() => Gen.String.Holds(static text => Inert.Of(Inert.Of(text)) == Inert.Of(text));
}
