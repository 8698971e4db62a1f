namespace SiteGen.Tests.Importing.Generated;

/// <summary>The institutions of generated lists, and spellings that certainly mean one of them.</summary>
internal static class Spellings
{
    public const string Institutions = """
        - id: anija-vald
          name: Anija vald
          kind: municipality
        - id: tartu-linn
          name: Tartu linn
          kind: municipality
        - id: tartu-vald
          name: Tartu vald
          kind: municipality
        - id: laane-nigula-vald
          name: Lääne-Nigula vald
          kind: municipality
        - id: tallinn
          name: Tallinn
          kind: municipality
          aliases: [Tallinna Linnavalitsus, Tallinna linn]
        - id: valga-pohikool
          name: Valga Põhikool
          kind: education
        - id: kalev
          name: OÜ Kalev
          kind: company
        - id: mta
          name: Maksu- ja Tolliamet
          kind: agency
          aliases: [MTA]

        """;

    private static readonly Dictionary<string, string[]> _certain = new()
    {
        ["anija-vald"] = ["Anija vald", "ANIJA VALLAVALITSUS", "Anija vallavalitsuses", "Anija VV", "„Anija vald“", "Anija valla"],
        ["tartu-linn"] = ["Tartu linn", "Tartu Linnavalitsus", "Tartu LV", "Tartu linnas"],
        ["tartu-vald"] = ["Tartu vald", "Tartu Vallavalitsus", "Tartu vallale"],
        ["laane-nigula-vald"] = ["Lääne-Nigula vald", "Lääne - Nigula vald", "LÄÄNE-NIGULA VALLAVALITSUS"],
        ["tallinn"] = ["Tallinn", "Tallinna linn", "Tallinna Linnavalitsus"],
        ["valga-pohikool"] = ["Valga Põhikool", "VALGA PÕHIKOOL", "Valga põhikoolis", "Valga Põhikooli"],
        ["kalev"] = ["OÜ Kalev", "Kalev OÜ", "osaühing Kalev"],
        ["mta"] = ["Maksu- ja Tolliamet", "maksu- ja tolliametis", "MTA"],
    };

    /// <summary>Near an institution, and another one.</summary>
    public static IReadOnlyList<string> Uncertain { get; } =
    ["Valgu Põhikool", "Tartu", "Anya vald", "AS Kalev", "Harjumaa", "Tundmatu Asutus", "Lääne-Viru vald", "Tallinna Haridusamet"];

    public static IReadOnlyList<string> Ids { get; } = [.. _certain.Keys];

    public static string Of(string id, Random random) => random.Of(_certain[id]);
}
