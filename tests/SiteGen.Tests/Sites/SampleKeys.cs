namespace SiteGen.Tests.Sites;

/// <summary>
/// Where each key of the sample programme appears: the section's heading (empty above the first one) and the line with the value.
/// </summary>
internal static class SampleKeys
{
    private const string Satisfaction =
        "Rahulolu: 94,2% | 103 vastuse põhjal vastas 80% läbinutest +4,7 protsendipunkti (seni suurem kui aastatel 2021–2022)";

    private const string Picture =
        "![Kolm kasti, mida ühendavad nooled. Esimeses on Selge kiri, teises Mõistetav veebileht, kolmandas Tekstikliinik.]"
        + "(moodulid.svg)";

    public static readonly (string Key, string Section, string Line)[] All =
    [
        ("title", "", "# Selge kirja kool"),
        ("subtitle", "", "Näidisprogramm, kus kõik on välja mõeldud"),
        ("updated", "", "- Viimati uuendatud 16.11.2026"),
        ("themes", "", "- Teemad: Selge keel <../../teemad/selge-keel/>, Klienditeenindus <../../teemad/klienditeenindus/>"),
        ("sample", "", "Selle lehe andmed on välja mõeldud. Need näitavad, milline faktileht välja näeb. Koondarvudes neid ei arvestata."),
        ("goal", "Eesmärk", "Pärast koolitust on igal osalejal vähemalt üks oma tekst, mis sai uue ja parema kuju."),
        ("outcomes", "Õpiväljundid", "- Osaleja oskab oma teksti lugejate peal proovida ja tulemuse põhjal parandada."),
        ("topics", "Käsitletavad teemad", "- lühike lause ja tuttav sõna"),
        ("methods", "Metoodika", "- paaristöö osalejate endi tekstidega"),
        ("audience", "Sihtrühm", "Ametnikud ja asutuste töötajad, kes kirjutavad inimestele kirju, otsuseid või veebitekste."),
        ("prerequisites", "Eeldused", "Võta kaasa üks oma tekst, mida tahaksid paremaks teha. Varasemaid keeleteadmisi pole vaja."),
        ("conditions", "Osalemise tingimused", "Ühest asutusest saab korraga osaleda kuni viis inimest."),
        ("completion", "Läbimine", "- Katkestatud: osaleja puudus ega andnud sellest teada vähemalt kolm tööpäeva ette."),
        ("duration", "Kestus", "2021–2027"),
        ("budget", "Eelarve", "24 000 €"),
        ("volume.days", "Maht", "2,5 päeva, 20 akadeemilist tundi; lisaks umbes neli tundi iseseisvat tööd"),
        ("volume.academic_hours", "Maht", "2,5 päeva, 20 akadeemilist tundi; lisaks umbes neli tundi iseseisvat tööd"),
        ("volume.note", "Maht", "2,5 päeva, 20 akadeemilist tundi; lisaks umbes neli tundi iseseisvat tööd"),
        ("modules.title", "Moodulid", "- Tekstikliinik 0,5 päeva, 4 akadeemilist tundi"),
        ("modules.days", "Moodulid", "- Selge kiri 1 päev, 8 akadeemilist tundi"),
        ("modules.academic_hours", "Moodulid", "- Mõistetav veebileht 1 päev, 8 akadeemilist tundi"),
        ("modules.prerequisites", "Moodulid", "Eeldused: Võta kaasa üks oma kiri."),
        ("modules.registration", "Moodulid", "Registreeru: Selge kiri <https://example.org/registreerimine/selge-kiri/>"),
        ("modules.note", "Moodulid", "Kirja ülesehitus, pealkiri ja toon."),
        ("trainers.organisation", "Koolitajad", "- keeletoimetaja, Kõik On Välja Mõeldud OÜ"),
        ("trainers.post", "Koolitajad", "- keeletoimetaja, Kõik On Välja Mõeldud OÜ"),
        ("images.file", "Pildid", Picture),
        ("images.alt", "Pildid", Picture),
        ("images.caption", "Pildid", "Moodulid läbitakse selles järjekorras. Pildi autor: Väljamõeldud Teenuste Amet"),
        ("images.credit", "Pildid", "Moodulid läbitakse selles järjekorras. Pildi autor: Väljamõeldud Teenuste Amet"),
        ("schedule.note", "Ajakava", "Uusi koolitusaegu lisame kord kvartalis."),
        ("schedule.sessions.title", "Ajakava", "Avapäev · Selge kiri"),
        ("schedule.sessions.module", "Ajakava", "Tekstikliinik Tartumaal · Tekstikliinik"),
        ("schedule.sessions.group", "Ajakava", "veebis · III rühm · 40 kohta"),
        ("schedule.sessions.start", "Ajakava", "2. detsember 2026, kell 9.30–16.00"),
        ("schedule.sessions.end", "Ajakava", "16.–17. märts 2027"),
        ("schedule.sessions.dates", "Ajakava", "6. oktoober 2026, kell 10.00–16.00 20. oktoober 2026, kell 9.30–12.00"),
        ("schedule.sessions.when", "Ajakava", "sügis 2027"),
        ("schedule.sessions.place", "Ajakava", "Näidisküla rahvamaja, suur saal · Harju maakond · kohapeal · I rühm · 24 kohta"),
        ("schedule.sessions.county", "Ajakava", "koht täpsustub · Pärnu maakond · kohapeal · II rühm"),
        (
            "schedule.sessions.mode",
            "Ajakava",
            "Mustandi vallamaja ja videokohtumine · Tartu maakond · kohapeal ja veebis · II rühm · 30 kohta"
        ),
        ("schedule.sessions.seats", "Ajakava", "Videokohtumine, lingi saavad registreerunud e-kirjaga · veebis · I rühm · 24 kohta"),
        ("schedule.sessions.registration", "Ajakava", "Registreeru: Avapäev <https://example.org/registreerimine/selge-kirja-kool/>"),
        ("schedule.sessions.cancelled", "Ajakava", "5. november 2026, kell 13.00–16.15 Jäi ära"),
        ("results.period", "Tähtsamad arvud 2025–2026", "## Tähtsamad arvud 2025–2026"),
        ("results.status", "Tähtsamad arvud 2025–2026", "Esialgsed arvud Arvud võivad veel muutuda. Loetakse inimesi."),
        (
            "results.revision_note",
            "Perioodide võrdlus",
            "Parandatud arvud Varem avaldatud arve on parandatud. Kaks osalejat olid kirjas kahes rühmas korraga. Arvud "
                + "parandati 15. augustil 2024. Loetakse inimesi."
        ),
        ("results.unit", "Perioodide võrdlus", "Lõplikud arvud. Loetakse meeskondi, mitte inimesi."),
        ("results.planned_courses", "Tähtsamad arvud 2025–2026", "Kavandatud koolitusi: 10"),
        ("results.courses", "Tähtsamad arvud 2025–2026", "Toimunud koolitusi: 8 | +2 (seni rohkem kui aastatel 2021–2022)"),
        ("results.training_days", "Tähtsamad arvud 2025–2026", "Koolituspäevi: 20"),
        ("results.registered", "Tähtsamad arvud 2025–2026", "| Registreerunuid | 142 | 100% |"),
        ("results.attended", "Perioodide võrdlus", "Koolitaja hinne: 4,7 palli 5-st | 23 vastuse põhjal"),
        ("results.institutions", "Perioodide võrdlus", "Töötuba suveseminaril, kus kohalolijaid ei registreeritud."),
        ("results.figures.label", "Perioodide võrdlus", "Koolitaja hinne: 4,7 palli 5-st | 23 vastuse põhjal"),
        ("results.figures.value", "Perioodide võrdlus", "Koolitaja hinne: 4,7 palli 5-st | 23 vastuse põhjal"),
        ("results.figures.note", "Perioodide võrdlus", "Koolitaja hinne: 4,7 palli 5-st | 23 vastuse põhjal"),
        ("results.completed", "Tähtsamad arvud 2025–2026", "Läbinuid: 128 | +62% (seni rohkem kui aastatel 2021–2022)"),
        ("results.dropped_out", "Tähtsamad arvud 2025–2026", "| Katkestajaid | 6 | 4,2% |"),
        ("results.withdrawn", "Tähtsamad arvud 2025–2026", "| Loobunuid | 8 | 5,6% |"),
        ("results.satisfaction", "Tähtsamad arvud 2025–2026", Satisfaction),
        ("results.satisfaction_responses", "Tähtsamad arvud 2025–2026", Satisfaction),
        ("results.participants", "Osalejad asutuste kaupa", "| Mustandi vald <../../asutused/mustandi-vald/> | 9 | 7,0% | Tartu maakond |"),
        (
            "results.participants_of",
            "Osalejad asutuste kaupa",
            "- Registreerunud asutuste kaupa, 2024. aasta I poolaasta <2024-h1/>: 72 registreerunut, 8 asutust"
        ),
        ("results.note", "Tähtsamad arvud 2025–2026", "Kaks kavandatud koolitust lükkusid edasi 2027. aasta kevadesse."),
        ("fee.amount", "Osalustasu", "Osalustasu: 20 €, kui oled omavalitsuse töötaja; teistele 45 €"),
        ("fee.condition", "Osalustasu", "Osalustasu: 20 €, kui oled omavalitsuse töötaja; teistele 45 €"),
        ("fee.dropout_fee", "Osalustasu", "Katkestustasu: 48,50 €"),
        (
            "fee.note",
            "Osalustasu",
            "Katkestustasu ei pea maksma, kui annad puudumisest kolm tööpäeva ette teada või saadad enda asemel kolleegi."
        ),
        ("organisers.role", "Korraldajad", "- Rahastaja: Olematu Toetusfond"),
        ("organisers.name", "Korraldajad", "- Rahastaja: Olematu Toetusfond"),
        ("organisers.url", "Korraldajad", "- Korraldaja: Väljamõeldud Teenuste Amet <https://example.org/amet/>"),
        ("contacts.role", "Kontaktid", "Registreerimine"),
        ("contacts.organisation", "Kontaktid", "Kõik On Välja Mõeldud OÜ"),
        ("contacts.phone", "Kontaktid", "- Telefon: +44 20 7946 0003 <tel:+442079460003>"),
        ("contacts.email", "Kontaktid", "- E-post: koordinaator@example.org <mailto:koordinaator@example.org>"),
        ("contacts.url", "Kontaktid", "- Veebileht: example.org/liit <https://example.org/liit/>"),
        ("materials.title", "Materjalid", "- Selge kirja meelespea <https://example.org/materjalid/meelespea.pdf> (PDF, 1,2 MB, eesti)"),
        ("materials.url", "Materjalid", "- Avapäeva salvestis <https://example.org/materjalid/avapaev/> (video, 48 min, eesti)"),
        ("materials.format", "Materjalid", "- Avapäeva salvestis <https://example.org/materjalid/avapaev/> (video, 48 min, eesti)"),
        ("materials.size", "Materjalid", "- Selge kirja meelespea <https://example.org/materjalid/meelespea.pdf> (PDF, 1,2 MB, eesti)"),
        ("materials.language", "Materjalid", "- Selge kirja meelespea <https://example.org/materjalid/meelespea.pdf> (PDF, 1,2 MB, eesti)"),
        ("links.title", "Lingid", "- Selge kirja kooli ajaveeb <https://example.org/ajaveeb/>"),
        ("links.url", "Lingid", "- Selge kirja kooli ajaveeb <https://example.org/ajaveeb/>"),
        ("related", "Seotud programmid", "- Avatud valitsemise ja digivõimekuse töötoad <../avatud-valitsemine/>"),
        ("notes", "Lisainfo", "| 13–24 osalejat | 2 | 2,5 |"),
    ];
}
