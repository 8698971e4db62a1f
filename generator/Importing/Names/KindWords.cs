using System.Collections.Frozen;

namespace SiteGen.Importing.Names;

/// <summary>The closed table of the words for kinds, with their forms. No other word of a name is ever inflected.</summary>
internal static class KindWords
{
    /// <summary>So that no short word is taken for a compound.</summary>
    private const int ShortestFirstPart = 3;

    private const int ShortestSecondPart = 3;

    private static readonly string[] _endings = ["", "s", "st", "le", "l", "lt"];

    /// <summary>
    /// A line is the base form and its other forms; the first line of a block is its family. A form with * stands for itself and its cases
    /// in -s, -st, -le, -l and -lt; one with ? has other meanings; with &lt; follows the kind of which it is a part.
    /// </summary>
    private const string Table = """
        Municipality
        vald valla* valda vallavalitsus vallavalitsuse* vallavalitsust vallavalitsusse vv v.v v
        linn linna* linnavalitsus linnavalitsuse* linnavalitsust linnavalitsusse lv l.v l
        vallavolikogu vallavolikogu* <vald
        linnavolikogu linnavolikogu* <linn
        vallavanem vallavanema* <vald
        linnavanem linnavanema* <linn
        osavald osavalla* osavallavalitsus osavallavalitsuse* <vald
        linnaosa linnaosa* linnaosavalitsus linnaosavalitsuse* <linn

        School
        kool kooli*
        põhikool põhikooli* ?pk
        keskkool keskkooli* ?kk
        algkool algkooli*
        kutsekool kutsekooli*
        muusikakool muusikakooli*
        kunstikool kunstikooli*
        spordikool spordikooli*
        huvikool huvikooli*
        ülikool ülikooli*
        kõrgkool kõrgkooli*
        gümnaasium gümnaasiumi* ?g
        lasteaed lasteaia* lasteaeda ?la
        lasteaed-algkool lasteaed-algkooli*
        lasteaed-põhikool lasteaed-põhikooli*
        akadeemia akadeemia*
        instituut instituudi*
        kolledž kolledži*

        Body
        ministeerium ministeeriumi* min
        amet ameti*
        inspektsioon inspektsiooni*
        keskus keskuse*
        raamatukogu raamatukogu*
        hooldekodu hooldekodu*
        haigla haigla*
        büroo büroo*
        kultuurimaja kultuurimaja*
        rahvamaja rahvamaja*
        muuseum muuseumi*
        arhiiv arhiivi*
        fond fondi*
        register registri*
        liit liidu*
        selts seltsi*
        ühing ühingu*
        ühistu ühistu*
        koda koja*
        kohus kohtu*
        teater teatri*
        nõukogu nõukogu*
        komisjon komisjoni*
        teenistus teenistuse*

        Legal
        oü o.ü osaühing osaühingu*
        as a/s aktsiaselts aktsiaseltsi*
        mtü mittetulundusühing mittetulundusühingu*
        sa sihtasutus sihtasutuse*
        täisühing täisühingu* ?tü
        tulundusühistu tulundusühistu*
        uü usaldusühing usaldusühingu*
        fie
        kü korteriühistu korteriühistu*
        rtj
        """;

    private static readonly FrozenDictionary<string, KindForm> _forms = Read().ToFrozenDictionary();

    private static readonly int _longest = _forms.Keys.Max(static form => form.Length);

    /// <summary>The kind that a whole word means; null if it is none.</summary>
    public static KindForm? Find(string word) => _forms.GetValueOrDefault(word);

    /// <summary>
    /// The kind that ends a compound: <c>amet</c> of <c>tolliametis</c>. Towns, parishes and legal forms are words of their
    /// own.
    /// </summary>
    /// <returns>With the length of the form; null if there is none.</returns>
    public static (KindForm Form, int Length)? FindInCompound(string word)
    {
        for (var length = Math.Min(_longest, word.Length - ShortestFirstPart); length >= ShortestSecondPart; length--)
        {
            if (Find(word[^length..]) is { Kind.Family: KindFamily.School or KindFamily.Body } form)
            {
                return (form, length);
            }
        }

        return null;
    }

    private static IEnumerable<KeyValuePair<string, KindForm>> Read()
    {
        var family = default(KindFamily);
        foreach (var line in Table.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (Enum.TryParse(line, out KindFamily next))
            {
                family = next;
                continue;
            }

            var words = line.Split(' ');
            var kind = new KindWord(words[0], family, words.FirstOrDefault(static word => word[0] == '<')?[1..]);
            var forms = words.Where(static word => word[0] != '<').SelectMany(Forms).Distinct();
            foreach (var form in forms)
            {
                yield return new(form.TrimStart('?'), new KindForm(kind, form[0] != '?'));
            }
        }
    }

    private static IEnumerable<string> Forms(string word) => word[^1] == '*' ? _endings.Select(ending => word[..^1] + ending) : [word];
}
