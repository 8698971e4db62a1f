namespace SiteGen.Tests.Sites.Search;

/// <summary>Titles made of compounds of the field: each first part with each last part is a lemma of its own.</summary>
internal static class Titles
{
    private static readonly string[] _firstParts = (
        "andme riigi kvaliteedi personali projekti muudatuste riski teabe info keele teenuse strateegia meeskonna aja konflikti eelarve"
        + " hanke õiguse lepingu vara maksu energia kliima keskkonna transpordi tervise sotsiaali hariduse noorte kultuuri spordi"
        + " raamatukogu arhiivi dokumendi registri võrgu tarkvara turbe kriisi pääste toidu metsa põllu kala ehituse planeeringu"
        + " linna maa küla koosoleku suhtluse esitluse"
    ).Split(' ');

    private static readonly Declension[] _lastParts =
    [
        .. (
            "haldus halduse haldust,juhtimine juhtimise juhtimist,kaitse kaitse kaitset,analüüs analüüsi analüüsi,arendus arenduse arendust"
            + ",strateegia strateegia strateegiat,õpe õppe õpet,õigus õiguse õigust,poliitika poliitika poliitikat,nõukogu nõukogu nõukogu"
            + ",audit auditi auditit,leping lepingu lepingut,seire seire seiret,plaan plaani plaani,hind hinna hinda,töö töö tööd"
            + ",keskus keskuse keskust,kokkulepe kokkuleppe kokkulepet,ekspert eksperdi eksperti,dokument dokumendi dokumenti"
            + ",grupp grupi gruppi,kriis kriisi kriisi,valdkond valdkonna valdkonda,võrk võrgu võrku,teadlikkus teadlikkuse teadlikkust"
            + ",amet ameti ametit,asutus asutuse asutust,nõustaja nõustaja nõustajat,tulu tulu tulu,kasutus kasutuse kasutust"
            + ",alus aluse alust,mudel mudeli mudelit,kultuur kultuuri kultuuri,protsess protsessi protsessi,mõju mõju mõju"
            + ",raport raporti raportit,hange hanke hanget,oskus oskuse oskust,teenus teenuse teenust,kord korra korda"
        )
            .Split(',')
            .Select(static forms => forms.Split(' '))
            .Select(static forms => new Declension(forms[0], forms[1], forms[2])),
    ];

    public static Declension[] Lemmas { get; } =
    [.. _firstParts.SelectMany(static first => _lastParts, static (first, last) => last.Behind(first))];

    /// <summary>Each with the lemmas it is made of, of which no two titles have the same first two.</summary>
    public static (string Title, Declension[] Lemmas)[] Make(int count) =>
        [
            .. Enumerable
                .Range(0, count)
                .Select(static number => new[] { Lemma(number * 2), Lemma((number * 2) + 1), Lemma(number * 37) })
                .Select(static each => ($"{Capital(each[0].Nominative)} ja {each[1].Genitive} {each[2].Nominative}", each)),
        ];

    /// <summary>Neighbours differ in both parts.</summary>
    private static Declension Lemma(int number) => Lemmas[(int)(number * 1_009L % Lemmas.Length)];

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
