namespace SiteGen.Diagnostics;

/// <summary>Options of an import that do not fit the lists: the call is wrong, and not the content.</summary>
internal static class ListOptionProblems
{
    public static Message NoSuchSheet(string name, IReadOnlyCollection<string> sheets) =>
        sheets.Count > 0
            ? (Message)$"there is no sheet `{name}`; there are: {Listed(sheets)}"
            : $"there is no sheet `{name}`: the list has no sheets with names; leave out `--sheet`";

    public static Message NoSuchColumn(string name, IReadOnlyCollection<string> columns) =>
        columns.Count > 0
            ? (Message)$"no list has a column `{name}`; there are: {Listed(columns)}"
            : $"no list has a column `{name}`: no row looks like a heading; add a row of headings such as `Asutus` and `Staatus`";

    public static Message SameColumn(string one, string other) =>
        $"`{one}` and `{other}` are the same column; a column can say only one thing";

    public static Message NoSuchWord(string word, IReadOnlyCollection<string> words) =>
        words.Count > 0
            ? (Message)$"no list has the word `{word}`; there are: {Listed(words)}"
            : $"no list has the word `{word}`; leave out its `--status-of`";

    private static string Listed(IEnumerable<string> words) => string.Join(", ", words.Select(static word => $"`{word}`"));
}
