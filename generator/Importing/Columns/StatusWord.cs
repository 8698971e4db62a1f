namespace SiteGen.Importing.Columns;

/// <summary>A known word of a cell.</summary>
/// <param name="Text">As the table has it: a cell may hold more.</param>
/// <param name="Status">Null for a word that is known not to be a status.</param>
internal sealed record StatusWord(string Text, RegistrationStatus? Status, bool IsSure)
{
    private static readonly ILookup<string, (string Word, string Group, string Class)> _file = WordFile
        .Read("import/words.yaml")
        .ToLookup(static each => each.Group is "yes" or "no" ? each.Group : "");

    private static readonly WordTable<StatusWord> _known = new(_file[""].Select(static each => (each.Word, Make(each))));

    private static readonly WordTable<AnswerWord> _answers = new(
        _file["yes"].Concat(_file["no"]).Select(static each => (each.Word, new AnswerWord(each.Word, each.Group == "yes")))
    );

    /// <returns>Null if the word is unknown, or taken back by what follows it. A reason behind a sure word is passed over.</returns>
    public static StatusWord? Find(string cell) =>
        cell.EndsWith('?') ? null
        : _known.FindWhole(cell) is { } whole ? whole
        : ListText.BeforeReason(cell) is { } before
        && _known.Find(before) is { IsSure: true, Status: { } status } sure
        && !StatusReason.Contradicts(status, cell[before.Length..])
            ? sure
        : null;

    /// <returns>Null if the words are not a known one as a whole.</returns>
    public static StatusWord? FindWhole(string words) => _known.FindWhole(words);

    /// <returns>Null if the cell says neither yes nor no.</returns>
    public static AnswerWord? Answer(string cell) => cell.EndsWith('?') ? null : _answers.FindWhole(cell);

    private static StatusWord Make((string Word, string Group, string Class) each) =>
        new(
            each.Word,
            each.Group == "none"
                ? null
                : Enum.Parse<RegistrationStatus>(each.Group.Replace("_", "", StringComparison.Ordinal), ignoreCase: true),
            each.Class == "sure"
        );
}

/// <summary>A known word for yes or no.</summary>
/// <param name="Text">As the table has it: a cell may hold more.</param>
internal sealed record AnswerWord(string Text, bool IsYes);
