using CsCheck;

namespace SiteGen.Tests;

/// <summary>
/// Properties over generated values. By default the values are the same in every run, so that only a change makes a test fail.
/// </summary>
internal static class Repeatable
{
    public static void Holds<T>(this Gen<T> generated, Action<T> asserts, int iter = 100)
    {
        var random = new PCG(1, (ulong)Night.Seed(20_260_101));
        for (var number = 0; number < Night.Times(iter); number++)
        {
            asserts(generated.Generate(random, null, out _));
        }
    }

    public static void Holds<T>(this Gen<T> generated, Func<T, bool> property, int iter = 100, Func<T, string>? print = null) =>
        generated.Holds(value => Assert.True(property(value), $"does not hold for {(print ?? Check.Print)(value)}{Night.Hint}"), iter);

    public static void Holds<T1, T2>(this Gen<(T1, T2)> generated, Func<T1, T2, bool> property, int iter = 100) =>
        generated.Holds(pair => property(pair.Item1, pair.Item2), iter);
}
