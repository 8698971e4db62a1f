using SiteGen.Importing.Names;
using SiteGen.Model;

namespace SiteGen.Tests.Importing.Names;

/// <summary>What spellings mean, with the 79 municipalities and a few other institutions.</summary>
public sealed class InstitutionMatcherTests
{
    private static readonly InstitutionMatcher _matcher = new([
        .. Known.Municipalities,
        Known.Of("valga-pohikool", InstitutionKind.Education, "Valga Põhikool"),
        Known.Of("maksu-ja-tolliamet", InstitutionKind.Agency, "Maksu- ja Tolliamet", "EMTA"),
        Known.Of("paasteamet", InstitutionKind.Agency, "Päästeamet"),
        Known.Of("ministeerium", InstitutionKind.Ministry, "Haridus- ja Teadusministeerium", "HTM"),
        Known.Of("ou-kalev", InstitutionKind.Company, "OÜ Kalev"),
        Known.Of("liit", InstitutionKind.Association, "Harjumaa Omavalitsuste Liit"),
        Known.Of("muu", InstitutionKind.Other, "Muu", "eraettevõtja"),
    ]);

    [Theory]
    [InlineData(
        "certain anija-vald",
        "ANIJA VALLAVALITSUS|Anija vallavalitsuse|Anija valla valitsuses|Anija VV|Anija VV-s|Anija V.V.|Anija v.|„Anija vald“|Anija  vald"
            + "|Ani\u00ADja\u00A0vald|anija\u200B vallale."
    )]
    [InlineData("likely anija-vald", "Anija|Anya vald|Anija vallavolikogu|Anija vallavanem|Anija linn|Anija valavalitsus")]
    [InlineData("certain tartu-linn", "Tartu LV|Tartu linnas|tartu l.|TARTU LINNAVALITSUSES|Tartu LVs")]
    [InlineData("certain tartu-vald", "Tartu VV|Tartu vallale")]
    [InlineData("likely tartu-linn, tartu-vald", "Tartu|TARTU|Tartu Haridusamet")]
    [InlineData("likely voru-vald, voru-linn", "Võru Vallavolikogu")]
    [InlineData("county", "Tartumaa|Tartu maakond|Tartu Maavalitsus|Harju mk.|Harju m-k|Harjumaal|Virumaa|Hiiu maakonnas|Järvamaa")]
    [InlineData("likely keila-linn, laane-harju-vald", "Keila VV|Keila vald|Keila")]
    [InlineData("likely saue-vald", "Saue LV|Saue linn")]
    [InlineData("likely tartu-linn", "Tähtvere vald|Tartu Linnavalitsuse haridusosakond")]
    [InlineData("likely parnu-linn", "Audru vallavalitsus|Tõstamaa osavald")]
    [InlineData("likely hiiumaa-vald", "Hiiumaa|Hiiumaal")]
    [InlineData("likely saaremaa-vald", "Saaremaa|Kuressaare")]
    [InlineData("certain hiiumaa-vald", "Hiiumaa VV")]
    [InlineData("likely marjamaa-vald", "Märjama vald")]
    [InlineData("likely polva-vald", "Polva vald")]
    [InlineData("likely voru-vald, voru-linn", "Voru vald")]
    [InlineData("likely rapina-vald", "Raepina vald")]
    [InlineData("likely valga-pohikool", "Valga PK|Valga kool|Valga Pohikool")]
    [InlineData("certain valga-pohikool", "Valga põhikoolis|VALGA PÕHIKOOL|Valga Põhikooli")]
    [InlineData("certain maksu-ja-tolliamet", "maksu- ja tolliametis|Maksu – ja Tolliamet|Maksu- & Tolliamet|EMTA|EMTAs|EMTA-st")]
    [InlineData("unknown", "MTA|VV|LV|v.|TÜ|RK-s|OÜ|Kooliametnike Selts|Tallinna 21. Kool|Harju|Valgu Põhikool")]
    [InlineData("certain ministeerium", "HTM-is|HTMis|Haridus- ja Teadusministeeriumist|haridus- ja teadusmin.")]
    [InlineData("certain ou-kalev", "Kalev OÜ|osaühing Kalev|Kalev osaühingu|OÜ „Kalev“|Kalev OÜ-s|Kalev O.Ü.")]
    [InlineData("likely ou-kalev", "Kalev|AS Kalev|MTÜ Kalev|Kalev TÜ")]
    [InlineData("certain tallinn", "Tallinna Linnavalitsus|Tallinn|Tallinna linn|Tallinna LV")]
    [InlineData("likely tallinn", "Tallinna Haridusamet|Tallinna LV haridusamet|Tallinna Kesklinna Valitsus|Talinn")]
    [InlineData("likely paasteamet", "Päästeameti Lõuna päästekeskus")]
    [InlineData("certain liit", "Harjumaa omavalitsuste liidus")]
    [InlineData("none", "|-|–|eraisik|FIE|pole|puudub|töötu|üliõpilane|õpilane|ise|Tudeng|pensionär.")]
    [InlineData("certain muu", "Eraettevõtja")]
    public void A_spelling_means(string expected, string spellings) =>
        Assert.All(spellings.Split('|'), spelling => Assert.Equal(expected, Known.Describe(_matcher.Match(spelling))));

    /// <summary>Each name in turn is known, and none of the others means it.</summary>
    [Theory]
    [InlineData("Valgu Põhikool|Valga Põhikool")]
    [InlineData("Rannu Kool|Ranna Kool")]
    [InlineData("Kose Kool|Kosu Kool|Kosõ Kool|Kose Gümnaasium")]
    [InlineData("Nõo vald|Nõva vald|Nõmme vald")]
    [InlineData("Kõo vald|Koo vald|Kõpu vald|Käo vald")]
    [InlineData("Sõmeru Kool|Sõmera Kool")]
    [InlineData("Vara Kool|Varja Kool|Pala Kool|Palu Kool|Laeva Kool|Laevi Kool|Haljala Kool|Halliste Kool|Kambja Kool|Kamari Kool")]
    [InlineData("Järve Kool|Järva Kool|Järva-Jaani Gümnaasium|Järva vald")]
    [InlineData("Suure-Jaani Kool|Kolga-Jaani Kool|Järva-Jaani Kool|Pärnu-Jaagupi Kool|Harju-Risti Kool|Jaani Kool")]
    [InlineData("Kohtla-Järve linn|Kohtla-Nõmme linn|Kohtla linn|Järve linn")]
    [InlineData("Narva linn|Narva-Jõesuu linn")]
    [InlineData("Tartu Tamme Kool|Tamme Kool|Tartu Kesklinna Kool|Kesklinna Kool")]
    [InlineData("Lasteaed Sipsik|Tartu Lasteaed Sipsik|Lasteaed Pääsupesa")]
    [InlineData("Tallinn|Tal linn|Tallinna Kesklinna Valitsus")]
    [InlineData("Eesti Linnade ja Valdade Liit|Eesti linn|Eesti vald")]
    [InlineData("Linnamäe|Linn|Vallamaja|Linnuse|Linna mäe|Valla maja")]
    [InlineData("Rakvere Ametikool|Rakvere Amet|Ameti talu OÜ|Amet")]
    [InlineData("OÜ Valga Vesi|AS Valga Vesi|Valga Vesi|MTÜ Valga Vesi")]
    [InlineData("Tartu Kutsehariduskeskus|Tartu Rakenduslik Kolledž")]
    [InlineData("Põhja-Sakala vald|Põhja-Pärnumaa vald")]
    [InlineData("Viljandi Gümnaasium|Viljandi Paalalinna Kool")]
    [InlineData("Tallinna 21. Kool|Tallinna 22. Kool|Tartu I Muusikakool|Tartu II Muusikakool")]
    public void Different_institutions_stay_different(string names)
    {
        var all = names.Split('|');
        foreach (var known in all)
        {
            var matcher = new InstitutionMatcher([Known.Of("known", InstitutionKind.Municipality, known)]);
            foreach (var other in all.Where(each => each != known))
            {
                var match = matcher.Match(other);
                Assert.False(match is CertainMatch, $"{other} is {known}");
                Assert.False(match is LikelyMatch { Acceptable: not null }, $"{other} is accepted for {known}");
            }
        }
    }

    [Theory]
    [InlineData("Märjama vald", "marjamaa-vald")]
    [InlineData("Jõelähtmme vald", "joelahtme-vald")]
    [InlineData("Polva vald", "polva-vald")]
    [InlineData("Tartu", null)]
    [InlineData("Voru vald", null)]
    [InlineData("Keila vald", null)]
    [InlineData("Valgo Põhikool", null)]
    [InlineData("Anya vald", null)]
    public void Only_a_slip_of_the_pen_is_accepted(string spelling, string? expected) =>
        Assert.Equal(expected, Assert.IsType<LikelyMatch>(_matcher.Match(spelling)).Acceptable?.Id.Value);

    [Fact]
    public void An_ambiguous_abbreviation_means_the_only_institution_that_has_it_as_an_alias()
    {
        var (court, office) = (
            Known.Of("rk", InstitutionKind.Agency, "Riigikohus", "RK"),
            Known.Of("kk", InstitutionKind.Agency, "Kogu", "RK")
        );
        Assert.Equal("certain rk", Known.Describe(new InstitutionMatcher([court]).Match("rk")));
        Assert.Equal("likely rk", Known.Describe(new InstitutionMatcher([court]).Match("RK-s")));
        Assert.Equal("likely kk, rk", Known.Describe(new InstitutionMatcher([court, office]).Match("RK")));
    }
}
