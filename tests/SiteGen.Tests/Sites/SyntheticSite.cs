using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Sites;

/// <summary>
/// Content with features that the shipped content lacks: real breakdowns, a bilingual name, all kinds of Markdown, deep headings.
/// </summary>
internal static class SyntheticSite
{
    public static Story Make() =>
        new Story()
            .Append(
                Story.Site,
                """
                repository: https://github.com/naidis/faktilehed
                definitions: {completed: "Kes läbis, vaata [andmeid](/andmed/).", participants: "Vaata [asutusi](/asutused/)."}
                accessibility: {status: full}

                """
            )
            .Append(
                Story.Programme,
                """
                aliases: [vana-tootuba]
                related: [jatkukoolitus]
                results:
                  - {period: 2021, completed: 5, participants: {aru: 3, lepa: 2}, note: "Vaata [aru lehte](/asutused/aru/#koolitused)."}
                  - {period: 2020, completed: 4, unit: teams, participants: {aru: 4}}
                notes: |
                  # Esimene

                  Üks [link](../jatkukoolitus/) ja teine [lähemale](#kontaktid).

                  ## Teine

                  1. üks
                  2. kaks

                  > Tsitaat

                  | A | B |
                  |---|--:|
                  | 1 | 2 |

                """
            )
            .With(
                "content/programmes/jatkukoolitus/programme.yaml",
                """
                title: Jätkukoolitus
                updated: 2022-02-01
                goal: "Edasi. Vaata [töötuba](/koolitused/tootuba/)."
                outcomes: [Oskab edasi.]
                audience: Kõik.
                contacts: [{phone: 663 1439}]
                schedule: {sessions: [{title: Algus, start: 2022-05}]}

                """
            )
            .With(
                "content/programmes/naide/programme.yaml",
                """
                title: Näide
                sample: true
                updated: 2022-02-01
                goal: Näidata.
                outcomes: [Näeb.]
                audience: Kõik.
                contacts: [{url: "https://example.org/"}]
                results: [{period: 2022, completed: 2, participants: {naidis: 2}}]

                """
            )
            .With(
                "content/pages/kkk.md",
                "---\ntitle: KKK\n---\n# Miks?\n\nSellepärast: [töötuba](/koolitused/tootuba/).\n\n## Kuidas?\n\nNii.\n"
            );
}
