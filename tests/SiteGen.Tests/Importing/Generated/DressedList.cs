using SiteGen.Tests.Importing.Files;

namespace SiteGen.Tests.Importing.Generated;

/// <summary>What makes a list uncertain: it must be refused.</summary>
internal enum Hazard
{
    None,
    UncertainInstitution,
    MissingInstitution,
    UnclearWord,
    UnreadableStatus,
    TwoInstitutionColumns,
    Contradiction,
}

/// <summary>Dresses a truth in what lists do: titles, groups, other columns, totals, blanks, spellings, merges, repetitions.</summary>
internal sealed class DressedList(Truth truth, Random random)
{
    private static readonly string[] _institutionHeadings = ["Asutus", "Tööandja", "Asutuse nimi", "ORGANISATSIOON", "Asutus *"];
    private static readonly string[] _otherHeadings = ["Märkused", "Toitumine", "Telefon", "Ametikoht", "Küsimused"];

    public Hazard Hazard { get; private set; }

    public IReadOnlyList<Sheet> Sheets { get; private set; } = [];

    /// <summary>Whether the list says everything that the truth is made of.</summary>
    public bool IsDetermined => Hazard == Hazard.None && !_isAmbiguous;

    private bool _isAmbiguous;

    /// <param name="canMerge">Whether the format has merged cells, hidden rows, several sheets and errors.</param>
    public DressedList Dress(bool canMerge)
    {
        var columns = Columns();
        Hazard = random.Chance(0.2) ? random.Of(Enum.GetValues<Hazard>()) : Hazard.None;
        var institution = columns.FindIndex(static column => column.Heading.Length > 0 && _institutionHeadings.Contains(column.Heading));
        List<Person> people = [.. truth.People];
        if (HasCode(columns) && random.Chance(0.3))
        {
            people.Insert(random.Next(people.Count + 1), random.Of(truth.People));
        }

        List<object?[]> rows = [.. people.Select(person => columns.Select(column => column.Cell(person)).ToArray())];
        AddHazard(columns, rows, people, institution, canMerge);
        _isAmbiguous |= HasSilentAnswers(columns, rows);
        if (canMerge && random.Chance(0.2) && rows.Count > 3)
        {
            var half = rows.Count / 2;
            Sheets =
            [
                SheetOf("Kevad", columns, rows[..half], people[..half], institution, canMerge),
                SheetOf("Sügis", columns, rows[half..], people[half..], institution, canMerge),
            ];
        }
        else
        {
            Sheets = [SheetOf("Osalejad", columns, rows, people, institution, canMerge)];
        }

        return this;
    }

    private static bool HasCode(List<ListColumn> columns) => columns.Exists(static column => column.Heading is "Isikukood" or "E-post");

    private List<ListColumn> Columns()
    {
        List<ListColumn> columns =
        [
            new("Nimi", static person => person.Name),
            new(random.Of(_institutionHeadings), person => Blanks(Spellings.Of(person.Institution, random))),
            .. StatusCells.Columns(truth, random),
        ];
        if (random.Chance(0.5))
        {
            columns.Add(new("Isikukood", static person => person.Code));
        }

        if (random.Chance(0.5))
        {
            columns.Add(new("E-post", static person => person.Email));
        }

        if (random.Chance(0.5))
        {
            columns.Add(new(random.Of(_otherHeadings), person => random.Chance(0.5) ? $"{Truth.Secret} märkus" : null));
        }

        if (random.Chance(0.3))
        {
            columns.Insert(0, new("Jrk", _ => (double)random.Next(1, 100)));
        }

        var first = columns[0];
        var rest = columns.Skip(1).ToArray();
        random.Shuffle(rest);
        return [first, .. rest];
    }

    private void AddHazard(List<ListColumn> columns, List<object?[]> rows, List<Person> people, int institution, bool canMerge)
    {
        var counted = Enumerable.Range(0, people.Count).Where(row => truth.IsInBreakdown(people[row])).ToArray();
        var status = StatusColumn(columns);
        switch (Hazard)
        {
            case Hazard.UncertainInstitution when counted.Length > 0:
                rows[random.Of(counted)][institution] = random.Of(Spellings.Uncertain);
                break;
            case Hazard.MissingInstitution when counted.Length > 0:
                rows[random.Of(counted)][institution] = null;
                break;
            case Hazard.UnclearWord when truth.Style == StatusStyle.Words:
                rows[random.Next(rows.Count)][status] = StatusCells.Unclear;
                break;
            case Hazard.UnreadableStatus when canMerge && truth.Style == StatusStyle.Words:
                rows[random.Next(rows.Count)][status] = new ErrorValue();
                break;
            case Hazard.TwoInstitutionColumns when counted.Length > 0:
                columns.Add(new("Organisatsiooni nimi", static _ => null));
                for (var row = 0; row < rows.Count; row++)
                {
                    rows[row] = [.. rows[row], "Tartu vald"];
                }

                Hazard = counted.All(row => people[row].Institution == "tartu-vald") ? Ambiguous() : Hazard;
                break;
            case Hazard.Contradiction when truth.Style == StatusStyle.CompletedDroppedOutWithdrawn && counted.Length > 0:
                var contradictory = random.Of(counted);
                foreach (var column in Enumerable.Range(0, columns.Count).Where(at => IsOutcome(columns[at].Heading)))
                {
                    rows[contradictory][column] = "jah";
                }

                break;
            default:
                Hazard = Hazard.None;
                break;
        }
    }

    private Hazard Ambiguous()
    {
        _isAmbiguous = true;
        return Hazard.None;
    }

    private static int StatusColumn(List<ListColumn> columns) =>
        columns.FindIndex(static column =>
            column.Heading.Contains("taatus", StringComparison.OrdinalIgnoreCase)
            || column.Heading.Contains("lek", StringComparison.Ordinal)
        );

    private static bool IsOutcome(string heading) =>
        heading.StartsWith("Läbi", StringComparison.Ordinal)
        || heading.StartsWith("Koolituse läb", StringComparison.Ordinal)
        || heading is "Tunnistus" or "Katkestas" or "Jättis pooleli" or "Loobus" or "Loobunud";

    /// <summary>A column in which nobody has a yes, and no stands for nothing, says nothing.</summary>
    private static bool HasSilentAnswers(List<ListColumn> columns, List<object?[]> rows) =>
        Enumerable
            .Range(0, columns.Count)
            .Any(column =>
                (
                    IsOutcome(columns[column].Heading)
                    || columns[column].Heading is "Osales" or "Kohal" or "Osales koolitusel" or "Võttis osa"
                ) && rows.TrueForAll(row => row[column] is null)
            );

    private Sheet SheetOf(string name, List<ListColumn> columns, List<object?[]> people, List<Person> who, int institution, bool canMerge)
    {
        List<object?[]> all = [];
        List<Merge> merges = [];
        HashSet<int> hidden = [];
        if (random.Chance(0.4))
        {
            all.Add(["Koolitusel osalejad"]);
            all.Add(random.Chance(0.5) ? [] : ["Asutus:", null, "Riigi Näidiskeskus"]);
        }

        all.Add([.. columns.Select(static column => (object?)column.Heading)]);
        for (var at = 0; at < people.Count; at++)
        {
            if (random.Chance(0.05))
            {
                all.Add([]);
            }

            if (canMerge && random.Chance(0.1))
            {
                hidden.Add(all.Count + 1);
            }

            var same = canMerge && random.Chance(0.3) ? SameInstitution(people, who, at, institution) : 1;
            if (same > 1)
            {
                merges.Add(new Merge(all.Count + 1, institution, same, 1));
                for (var below = 1; below < same; below++)
                {
                    people[at + below][institution] = null;
                }

                all.AddRange(people.GetRange(at, same));
                at += same - 1;
            }
            else
            {
                all.Add(people[at]);
            }
        }

        if (random.Chance(0.3))
        {
            all.Add(["Kokku", .. Enumerable.Repeat((object?)null, columns.Count - 2), (double)people.Count]);
        }

        return new Sheet(name, all) { Merges = merges, HiddenRows = hidden };
    }

    /// <summary>How many people in a row, from one on, are of the same institution, spelled however.</summary>
    private static int SameInstitution(List<object?[]> rows, List<Person> who, int from, int institution)
    {
        var count = 1;
        while (
            from + count < who.Count
            && who[from + count].Institution == who[from].Institution
            && rows[from][institution] is string
            && rows[from + count][institution] is string
            && !Spellings.Uncertain.Contains(rows[from + count][institution])
            && !Spellings.Uncertain.Contains(rows[from][institution])
        )
        {
            count++;
        }

        return count;
    }

    private string Blanks(string spelling) =>
        random.Next(6) switch
        {
            0 => $" {spelling} ",
            1 => spelling.Replace(" ", "\u00A0", StringComparison.Ordinal),
            2 => spelling.Replace(" ", "  ", StringComparison.Ordinal),
            3 when spelling.Length > 6 => spelling.Insert(3, "\u00AD"),
            _ => spelling,
        };
}
