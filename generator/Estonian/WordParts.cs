using System.Buffers;

namespace SiteGen.Estonian;

/// <summary>Beginnings of the parts of compound words, in the field of this site. A closed list: what is not here is not a part.</summary>
internal static class WordParts
{
    /// <summary>Parts that no other word contains behind a vowel or an <c>s</c>, so that a compound parts before them.</summary>
    public static SearchValues<string> Certain { get; } =
        Of(
            // with a vowel first
            "aadress abinõu abivaj agentuur ajakav ajaki ajalu akadeem amet analüüs andme andmi arendus arengu aruan arutelu arvest arvut"
                + " asutus avald avalik eelarve eelnõu eeskir eesmär ehitus eksam eksper elanik elukest ennetus esinda esitus ettekan"
                + " ettepan ettevõt infosü innovat inspekt instituut intervju isiku ohutus olukor omand omavah omaval organis osakon"
                + " osaleja osalemi osavõt oskus otsus uudis uuenda uuring õigus õppe õpet õpil õping ühendus ühing ühistu üksik üksus"
                + " üldhari ülesan ülevaa ümber üritus",
            // with two consonants or more
            "blanket brošü graafi grupi grupp klass klast klien krediit kriis kriteer kvalif kvalit plaan planee platvor prakti preemia"
                + " presid printsi proble produk profes profiil prognoo progra proje protses psühho sfäär skanee skeem spetsi staatus"
                + " stabi standar statis stipen strate strukt stsena stuudi transf transp treen",
            // with one consonant, which matters behind an `s`
            "juhtim kava keskkon keskus kindlus kokkul komisjon kompet konkurs koolitus korrald leping meetme nõukog nõustam poliitik"
                + " pädevus raport rühm taotlus taseme teadus teenus tegevus tehno toetus tulemus töötaj vahend valdkon valitsus võrgus"
        );

    /// <summary>
    /// Vowels with which a part may begin. The consonant before them may belong to the part before, and what follows them is not parted
    /// from them.
    /// </summary>
    public static SearchValues<string> Possible { get; } =
        Of(
            "aasta aasto abi aeg aine ainu aja aken akt ala alg all alus amet ana and ann anne arm aren arst aru arv asi asj ast asu ass"
                + " aud aut avald avali avam avar avat aval eakas eas edas edend edu eel ees eetik ehit ekraan eks elan elekt elu ema"
                + " emo end energ enne ente eria eril erin eripe eriv ese esi est etap etik ette euro ida idee iga ilm ilu imik ime ind inf"
                + " inim inn ins int inv isa isem isese iset isevas isik iseõ ohu oht oks olek olu oma opt ord org ori ort osa oskus ots"
                + " uju uks umb unist uniku univ uud uue uur uus urb õhk õhu õig õmb õnn õp õue ära äri öko ühe ühi üks üld üle üli ümb üri"
        );

    private static SearchValues<string> Of(params IEnumerable<string> lists) =>
        SearchValues.Create([.. lists.SelectMany(static list => list.Split(' '))], StringComparison.Ordinal);
}
