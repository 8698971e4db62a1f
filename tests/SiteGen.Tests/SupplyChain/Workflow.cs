using SiteGen.Tests.Stories;
using YamlDotNet.RepresentationModel;

namespace SiteGen.Tests.SupplyChain;

/// <summary>A workflow, as the forge reads it.</summary>
internal sealed record Workflow(string Text, YamlMappingNode Root)
{
    public IReadOnlyDictionary<string, Job> Jobs { get; } =
        Mapping(Root["jobs"]).ToDictionary(static job => job.Key.ToString(), static job => new Job(job.Key.ToString(), Mapping(job.Value)));

    public IEnumerable<string> Events => Mapping(Root["on"]).Children.Keys.Select(static each => each.ToString());

    /// <summary>One of this repository.</summary>
    public static Workflow Read(string name) => Of(File.ReadAllText(Path.Join(Repository.Root, ".github", "workflows", name)));

    public static Workflow Of(string text) => new(text, RootOf(text));

    public static YamlMappingNode RootOf(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return Mapping(stream.Documents[0].RootNode);
    }

    public static YamlMappingNode Mapping(YamlNode node) => (YamlMappingNode)node;

    public static string Value(YamlMappingNode node, string key) => node.Children.TryGetValue(key, out var value) ? value.ToString() : "";

    internal sealed record Job(string Name, YamlMappingNode Node)
    {
        /// <summary>None where the job calls another workflow.</summary>
        public IEnumerable<YamlMappingNode> Steps =>
            Node.Children.TryGetValue("steps", out var steps) ? ((YamlSequenceNode)steps).Select(Mapping) : [];

        /// <summary>The actions and workflows that it runs, without their version.</summary>
        public IEnumerable<string> Actions => Uses.Select(static use => use.Split('@')[0]);

        public IEnumerable<string> Uses =>
            Steps.Append(Node).Select(static each => Value(each, "uses")).Where(static use => use.Length > 0);

        public IEnumerable<string> Scripts => Steps.Select(static step => Value(step, "run")).Where(static script => script.Length > 0);

        public IEnumerable<string> Needs =>
            (Node.Children.TryGetValue("needs", out var needs) ? needs : null) switch
            {
                null => [],
                YamlSequenceNode several => several.Select(static each => each.ToString()),
                var one => [one.ToString()],
            };

        public string Condition => Value(Node, "if");

        public IEnumerable<string> Runtimes =>
            ((YamlSequenceNode)Node["strategy"]["matrix"]["include"]).Select(static row => row["runtime"].ToString());

        public IReadOnlyDictionary<string, string> Permissions =>
            Node.Children.TryGetValue("permissions", out var given)
                ? Mapping(given).ToDictionary(static each => each.Key.ToString(), static each => each.Value.ToString())
                : new Dictionary<string, string>();

        public override string ToString() => Name;
    }
}
