namespace SiteGen.Benchmarks.Corpora;

/// <summary>A synthetic corpus, reproducible from size and seed, and its output formats.</summary>
internal sealed class Corpus(int size, int seed, int institutionCount = 300)
{
    private readonly IReadOnlyList<Institution> _institutions = Institution.Invent(institutionCount, seed);

    /// <summary>Writes SiteGen's content.</summary>
    public Expected WriteContent(string folder)
    {
        var programmes = Programmes();
        ContentForm.Write(new Tree(folder), _institutions, programmes);
        return Expected.Of(programmes);
    }

    /// <summary>Writes the same content as a Hugo site.</summary>
    public Expected WriteHugo(string folder, string templates)
    {
        var programmes = Programmes();
        HugoForm.Write(new Tree(folder), templates, _institutions, programmes);
        return Expected.Of(programmes);
    }

    private Programme[] Programmes() => [.. Enumerable.Range(0, size).Select(number => Programme.Invent(number, seed, _institutions))];
}
