using SiteGen.Estonian;

namespace SiteGen.Tests.Estonian;

public sealed class PluralsTests
{
    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(2, false)]
    [InlineData(11, false)]
    [InlineData(21, false)]
    [InlineData(-1, false)]
    public void One_is_only_for_1(long n, bool expected) => Assert.Equal(expected, Plurals.IsOne(n));
}
