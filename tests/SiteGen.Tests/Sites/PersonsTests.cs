using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Sites;

/// <summary>Persons are on pages, where they asked to be reached; nobody takes them away with the data.</summary>
public sealed class PersonsTests
{
    [Fact]
    public void No_data_file_names_a_person_or_tells_a_personal_telephone()
    {
        using var story = new Story()
            .Append(
                Story.Programme,
                """
                trainers:
                  - {name: Kaja Koolitaja, organisation: Kool, post: lektor}
                  - {name: Ainult Nimi}

                """
            )
            .Replace(
                Story.Programme,
                "contacts:",
                """
                contacts:
                  - {role: coordinator, name: Mari Kontakt, organisation: Amet, phone: 663 1439, email: koolitus@example.org}
                  - {organisation: Kantselei, phone: 663 1440}
                """
            )
            .Built();

        string[] persons = ["Kaja Koolitaja", "Ainult Nimi", "Mari Kontakt", "6631439", "663 1439"];
        Assert.All(
            persons.Take(3),
            name => Assert.Contains(name, story.Page("koolitused/tootuba/").MainPart().Words(), StringComparison.Ordinal)
        );
        foreach (var path in story.Files().Keys.Where(static path => !path.EndsWith(".html", StringComparison.Ordinal)))
        {
            var text = story.Read("site/" + path);
            Assert.DoesNotContain(persons, person => text.Contains(person, StringComparison.Ordinal));
        }

        var json = story.Read("site/koolitused/tootuba/andmed-tootuba.json");
        Assert.Contains("koolitus@example.org", json, StringComparison.Ordinal);
        Assert.Contains("+3726631440", json, StringComparison.Ordinal);
        Assert.Contains("lektor", json, StringComparison.Ordinal);
    }
}
