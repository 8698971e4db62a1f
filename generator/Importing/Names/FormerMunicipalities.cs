using System.Collections.Immutable;

namespace SiteGen.Importing.Names;

/// <summary>Municipalities that lists of former years name, with the one to which the place belongs since 2017.</summary>
internal static class FormerMunicipalities
{
    private const string Table = """
        Lääne-Harju vald: Keila vald, Paldiski linn, Padise vald, Vasalemma vald
        Saue vald: Saue linn
        Valga vald: Valga linn
        Põltsamaa vald: Põltsamaa linn
        Jõgeva vald: Jõgeva linn
        Põlva vald: Põlva linn
        Elva vald: Elva linn, Rannu vald, Rõngu vald, Puhja vald, Konguta vald
        Paide linn: Paide vald
        Haapsalu linn: Ridala vald
        Pärnu linn: Audru vald, Paikuse vald, Tõstamaa vald
        Tartu linn: Tähtvere vald
        Tartu vald: Laeva vald, Tabivere vald, Piirissaare vald
        Rakvere vald: Sõmeru vald
        Saaremaa vald: Kuressaare linn
        """;

    /// <summary>In lower case.</summary>
    public static ImmutableArray<(string Former, string Today)> All { get; } =
    [
        .. Table
            .ToLowerInvariant()
            .Split('\n')
            .Select(static line => line.Split(": "))
            .SelectMany(static line => line[1].Split(", "), static (line, former) => (former, line[0])),
    ];
}
