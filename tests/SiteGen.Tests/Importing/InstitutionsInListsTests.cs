using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Importing;

/// <summary>Matching of institutions in lists.</summary>
public sealed class InstitutionsInListsTests : IDisposable
{
    private readonly RegistrationList _list = new();

    public void Dispose() => _list.Dispose();

    [Theory]
    [InlineData("Tartu", "Tartu linn (`tartu-linn`), Tartu vald (`tartu-vald`)")]
    [InlineData("Tartuu linn", "Tartu linn (`tartu-linn`)")]
    [InlineData("Kooliametnike Selts", "does not match any institution")]
    public void What_is_not_certain_is_asked_and_nothing_is_written(string spelling, string expected)
    {
        var before = _list.Story.Read(Story.Programme);
        _list.Write("Rae vald;läbinud", $"{spelling};läbinud", $"{spelling};läbinud");
        var (code, said) = _list.Run("list.csv");
        Assert.Equal(1, code);
        Assert.Contains("SG0704", said, StringComparison.Ordinal);
        Assert.Contains($"row 3: `{spelling}` (2 in the list)", said, StringComparison.Ordinal);
        Assert.Contains(expected, said, StringComparison.Ordinal);
        Assert.Equal(before, _list.Story.Read(Story.Programme));
    }

    [Fact]
    public void The_name_of_a_place_alone_is_asked_even_where_likely_ones_are_accepted()
    {
        _list.Write("Tartu;läbinud");
        Assert.Equal(1, _list.Run("list.csv", "--accept-likely").Code);
    }

    [Fact]
    public void A_likely_institution_is_accepted_and_remembered_beside_what_was_there()
    {
        _list.Write("Koolliamet;läbinud", "Jõelähtmme vald;läbinud", "Kooliameti;läbinud");
        Assert.Equal(1, _list.Run("list.csv").Code);
        var before = _list.Story.Read(RegistrationList.Institutions);
        var (code, said) = _list.Run("list.csv", "--accept-likely");
        Assert.Equal(0, code);
        Assert.Contains("`Koolliamet` (likely, accepted)", said, StringComparison.Ordinal);
        Assert.Equal(
            before
                .Replace("    - Kooli Amet\n", "    - Kooli Amet\n    - Koolliamet\n", StringComparison.Ordinal)
                .Replace("[Jõelähtme VV]  # ka nii", "[Jõelähtme VV, Jõelähtmme vald]  # ka nii", StringComparison.Ordinal),
            _list.Story.Read(RegistrationList.Institutions)
        );
        Assert.Equal(0, _list.Run("list.csv").Code); // matches the alias exactly
    }

    [Fact]
    public void A_registry_code_decides_where_there_is_one()
    {
        File.WriteAllText(_list.Story.At("list.csv"), "Asutus;Registrikood;Staatus\nTartu;70007340;läbinud\n");
        Assert.Equal(0, _list.Run("list.csv").Code);
        Assert.Contains("tartu-vald: 1", _list.Story.Read(Story.Programme), StringComparison.Ordinal);
    }
}
