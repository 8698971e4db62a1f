using SiteGen.Importing.Names;
using SiteGen.Model;

namespace SiteGen.Tests.Importing.Names;

/// <summary>A registry code decides, and a name that is certain of another institution contradicts it.</summary>
public sealed class RegistryCodesInListsTests
{
    private static readonly InstitutionMatcher _matcher = new([
        Known.Of("parish", InstitutionKind.Municipality, "Tartu vald") with
        {
            RegistryCode = "99999983",
        },
        Known.Of("town", InstitutionKind.Municipality, "Tartu linn") with
        {
            RegistryCode = "99999994",
        },
        Known.Of("school", InstitutionKind.Education, "Valga Põhikool"),
    ]);

    [Theory]
    [InlineData("Tartu", "99999983", "parish", MatchBasis.RegistryCode, null)]
    [InlineData("Tartu vald", " 99999983 ", "parish", MatchBasis.RegistryCode, null)]
    [InlineData("", "99999983", "parish", MatchBasis.RegistryCode, null)]
    [InlineData("Tartu linnas", "99999983", "parish", MatchBasis.RegistryCode, "town")]
    [InlineData("Valga Põhikool", "99999983", "parish", MatchBasis.RegistryCode, "school")]
    [InlineData("Tartu linnas", "99999977", "town", MatchBasis.Form, "town")] // no institution has the code, but the town has another
    [InlineData("Valga Põhikool", "99999977", "school", MatchBasis.Name, null)]
    [InlineData("Tartu linn", "99999984", "town", MatchBasis.Name, null)] // wrong check digit
    [InlineData("Tartu linn", "?", "town", MatchBasis.Name, null)]
    internal void The_code_decides(string name, string code, string expected, MatchBasis basis, string? contradicting)
    {
        var match = Assert.IsType<CertainMatch>(_matcher.Match(name, code));
        Assert.Equal((expected, basis, contradicting), (match.Institution.Id.Value, match.Basis, match.Contradicting?.Id.Value));
    }

    [Fact]
    public void A_code_of_no_institution_makes_no_name_certain() =>
        Assert.Equal("likely town, parish", Known.Describe(_matcher.Match("Tartu", "99999977")).Replace("parish, town", "town, parish"));
}
