namespace SiteGen.Importing;

/// <summary>Rows that have something in common: how many, and where the first are.</summary>
internal sealed class RowSet
{
    private const int MostShown = 10;

    private readonly List<int> _first = [];

    public int Count { get; private set; }

    /// <summary>The list of the first row.</summary>
    public string Path { get; private set; } = "";

    public int FirstRow => _first[0];

    /// <summary>The numbers of the first rows of the first list.</summary>
    public string Rows => string.Join(", ", _first) + (Count > _first.Count ? " …" : "");

    public void Add(string path, int row)
    {
        Path = Count == 0 ? path : Path;
        Count++;
        if (Path == path && _first.Count < MostShown)
        {
            _first.Add(row);
        }
    }
}
