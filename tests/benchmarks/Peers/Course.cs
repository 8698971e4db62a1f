using SiteGen.Benchmarks.Corpora;
using SiteGen.Benchmarks.Measuring;
using SiteGen.Tests.Stories;

namespace SiteGen.Benchmarks.Peers;

/// <summary>The input of one size for all contenders.</summary>
internal sealed class Course
{
    public const string Us = "SiteGen";
    public const string Hugo = "Hugo";
    public const string Floor = "floor";

    private readonly string _root;
    private readonly string _digest;
    private readonly Expected _expected;
    private readonly (int Size, string Path)[] _outputs;

    public Course(string root, int size, int seed, Generator generator)
    {
        _root = root;
        var corpus = new Corpus(size, seed);
        _expected = corpus.WriteContent(Content);
        corpus.WriteHugo(HugoSite, HugoForm.Templates(Repository.Root));

        var reference = Path.Join(root, "reference");
        generator.BuildSingleThreaded(Content, reference);
        _digest = Digest.Of(reference);
        _outputs = [.. Digest.Paths(reference).Select(path => ((int)new FileInfo(Path.Join(reference, path)).Length, path))];
        File.WriteAllLines(OutputList, _outputs.Select(static output => $"{output.Size} {output.Path}"));
        if (Compare(reference) is { } fault)
        {
            throw new InvalidOperationException($"the site is not what the content asks for: {fault}");
        }
    }

    private string Content => Path.Join(_root, "content");

    private string HugoSite => Path.Join(_root, "hugo");

    private string OutputList => Path.Join(_root, "outputs.txt");

    public IEnumerable<Contender> Contenders(Generator generator, string floor, string? hugo)
    {
        yield return new Contender(
            Us,
            output => generator.Build(Content, output),
            output => Digest.Of(output) == _digest ? null : "its bytes are not those of a build with one thread"
        );
        yield return new Contender(
            Floor,
            output => new Invocation(floor, Content, OutputList, output),
            output => Digest.Paths(output).Count() == _outputs.Length ? null : "files are missing"
        );
        if (hugo is not null)
        {
            yield return new Contender(Hugo, output => new Invocation(hugo, "--quiet", "-s", HugoSite, "-d", output), Compare);
        }
    }

    public override string ToString() =>
        $"{_expected.Programmes} programmes: {_expected.Institutions} institutions, {_expected.Rows} rows, {_expected.Feedback} voices; "
        + $"{Digest.Paths(Content).Count()} files in, {_outputs.Length} files out "
        + $"({_outputs.Sum(static output => (long)output.Size) >> 20} MiB)";

    private string? Compare(string output)
    {
        var (wanted, found) = (Site.Of(_expected), Site.In(output));
        return found == wanted ? null : $"{found} instead of {wanted}";
    }
}
