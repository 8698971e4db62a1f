using System.Text.Json.Nodes;
using System.Xml.Linq;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.SupplyChain;

/// <summary>Every package of the lock files may be used by anyone for anything, and the program may be passed on.</summary>
public sealed class LicenceTests
{
    private static readonly string[] _accepted =
    [
        "0BSD",
        "Apache-2.0",
        "BlueOak-1.0.0",
        "BSD-2-Clause",
        "BSD-3-Clause",
        "ISC",
        "MIT",
        "MPL-2.0",
        "(MIT OR CC0-1.0)",
        "(MIT OR GPL-3.0-or-later)",
        "(MIT AND Zlib)",
    ];

    /// <summary>Packages that do not name their licence in the usual place, each read by a person.</summary>
    private static readonly Dictionary<string, string> _read = new()
    {
        ["node_modules/parse-cache-control 1.0.1"] = "BSD-3-Clause", // the text of its file LICENSE
        ["node_modules/tv4 1.3.0"] = "MIT", // or public domain, as one likes
    };

    private static readonly string _packages =
        Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Join(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    [Theory]
    [InlineData("generator")]
    [InlineData("tests/SiteGen.Tests")]
    [InlineData("tests/SiteGen.BrowserTests")]
    public void NuGet_packages_have_an_accepted_licence(string project) =>
        Assert.All(
            Locked($"{project}/packages.lock.json", "net10.0"),
            static package =>
            {
                var (id, entry) = package;
                var (name, version) = (id.ToLowerInvariant(), (string)entry["resolved"]!);
                var described = XDocument.Load(Path.Join(_packages, name, version, name + ".nuspec"));
                var licence = described.Descendants().Single(static each => each.Name.LocalName == "license");
                Assert.Equal("expression", licence.Attribute("type")!.Value);
                Assert.Contains(licence.Value, _accepted);
            }
        );

    /// <summary>The native program has the same packages as the portable one, and .NET's own compiler, whose licence is MIT.</summary>
    [Theory]
    [InlineData("linux-x64")]
    [InlineData("linux-arm64")]
    [InlineData("win-x64")]
    public void A_native_program_adds_only_the_compiler(string runtime)
    {
        static string Entry(KeyValuePair<string, JsonNode> package) => $"{package.Key} {package.Value["contentHash"]}";
        var portable = Locked("generator/packages.lock.json", "net10.0").Select(Entry);
        var native = Locked($"generator/packages.{runtime}.lock.json", "net10.0").Select(Entry);
        Assert.StartsWith("Microsoft.DotNet.ILCompiler ", Assert.Single(native.Except(portable)), StringComparison.Ordinal);
        Assert.Empty(portable.Except(native));
        Assert.Equal(
            ["Microsoft.DotNet.ILCompiler", $"runtime.{runtime}.Microsoft.DotNet.ILCompiler"],
            Locked($"generator/packages.{runtime}.lock.json", $"net10.0/{runtime}").Select(static package => package.Key)
        );
    }

    [Theory]
    [InlineData("conformance")]
    [InlineData("lighthouse")]
    public void Npm_packages_have_an_accepted_licence(string folder)
    {
        var locked = Json($"tests/{folder}/package-lock.json")["packages"]!.AsObject();
        Assert.All(
            locked.Where(static package => package.Key.Length > 0), // the first is the folder itself
            static package =>
            {
                var licence = package.Value!["license"] is JsonValue named ? (string?)named : null;
                Assert.Contains(licence ?? _read.GetValueOrDefault($"{package.Key} {package.Value["version"]}", "none"), _accepted);
            }
        );
    }

    private static IEnumerable<KeyValuePair<string, JsonNode>> Locked(string file, string target) =>
        Json(file)["dependencies"]![target]!
            .AsObject()
            .Where(static package => (string)package.Value!["type"]! != "Project")
            .Select(static package => KeyValuePair.Create(package.Key, package.Value!));

    private static JsonNode Json(string path) => JsonNode.Parse(File.ReadAllText(Path.Join(Repository.Root, path)))!;
}
