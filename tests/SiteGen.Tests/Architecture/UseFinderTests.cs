using System.Collections.Immutable;

namespace SiteGen.Tests.Architecture;

/// <summary>Detects every way in which C# can use a type of another folder; otherwise the dependency table would not be enforced.</summary>
public sealed class UseFinderTests
{
    private const string Foreign = """
        namespace SiteGen.Content;
        public sealed record Secret(int Number)
        {
            public static Secret Make() => new(1);
            public static implicit operator string(Secret secret) => "";
        }
        public delegate void Told(Secret secret);
        public static class Secrets
        {
            public static int Twice(this int number) => number * 2;
            public static void Deconstruct(this string text, out int one, out int two) => (one, two) = (1, 2);
            public static IEnumerator<int> GetEnumerator(this int number) => Enumerable.Range(0, number).GetEnumerator();
            public static void Add(this Queue<int> queue, int number) => queue.Enqueue(number);
            public static int Forty = 40;
        }
        """;

    /// <summary>May use Content; its members return types of Content, so that callers use them without naming them.</summary>
    private const string Between = """
        namespace SiteGen.Importing;
        public static class Between
        {
            public static Content.Secret One() => new(1);
            public static List<Content.Secret> All() => [];
            public static void Tell(Content.Told told) { }
            public static void Give(out Content.Secret secret) => secret = new(1);
            public static T? Same<T>(T? value) => value;
        }
        """;

    private static readonly Dictionary<string, string> _ways = new()
    {
        ["alias"] = "using S = SiteGen.Content.Secret; class A { S? a; }",
        ["var"] = "class A { void M() { var secret = SiteGen.Importing.Between.One(); } }",
        ["out var"] = "class A { void M() { SiteGen.Importing.Between.Give(out var secret); } }",
        ["discarded value"] = "class A { void M() { SiteGen.Importing.Between.One(); } }",
        ["full name"] = "class A { object M() => SiteGen.Content.Secret.Make(); }",
        ["global name"] = "class A { object M() => global::SiteGen.Content.Secret.Make(); }",
        ["extension method"] = "using SiteGen.Content; class A { int M() => 2.Twice(); }",
        ["extension method, not called"] = "using SiteGen.Content; class A { Func<int> M() => 2.Twice; }",
        ["extension deconstruction"] = "using SiteGen.Content; class A { void M() { var (a, b) = \"\"; } }",
        ["extension enumerator"] = "using SiteGen.Content; class A { void M() { foreach (var a in 3) { } } }",
        ["extension in an initializer"] = "using SiteGen.Content; class A { Queue<int> M() => new() { 1 }; }",
        ["using static"] = "using static SiteGen.Content.Secrets; class A { int M() => Forty; }",
        ["type argument"] = "using SiteGen.Content; class A { List<Secret>? a; }",
        ["inferred type argument"] = "class A { void M() { SiteGen.Importing.Between.Same(SiteGen.Importing.Between.All()); } }",
        ["array and tuple"] = "class A { (int, SiteGen.Content.Secret[])[]? a; }",
        ["lambda"] = "class A { void M() => SiteGen.Importing.Between.Tell(secret => { }); }",
        ["foreach"] = "class A { void M() { foreach (var secret in SiteGen.Importing.Between.All()) { } } }",
        ["query"] = "class A { object M() => from secret in SiteGen.Importing.Between.All() select 1; }",
        ["member of a member"] = "class A { int M() => SiteGen.Importing.Between.One().Number; }",
        ["property pattern"] = "class A { bool M() => SiteGen.Importing.Between.One() is { Number: 1 }; }",
        ["conversion"] = "class A { string M() => SiteGen.Importing.Between.One(); }",
        ["nameof and typeof"] = "class A { object M() => nameof(SiteGen.Content.Secret) + typeof(SiteGen.Content.Secret); }",
        ["base type"] = "abstract class A : IEquatable<SiteGen.Content.Secret> { public abstract bool Equals(SiteGen.Content.Secret? b); }",
        ["constraint"] = "class A<T> where T : SiteGen.Content.Secret { }",
        ["beside a generated member"] =
            "using System.Text.RegularExpressions; partial class A { [GeneratedRegex(\"a\")] static partial Regex R(); "
            + "bool M() => R().IsMatch(SiteGen.Importing.Between.One()); }",
    };

    private static readonly Lazy<ImmutableArray<Use>> _found = new(static () =>
        UseFinder.FindForbidden([
            ("Content/Secret.cs", Foreign),
            ("Importing/Between.cs", Between),
            ("Build.cs", "namespace SiteGen; public sealed record BuildCounts(int Pages);"),
            ("Model/Root.cs", "class A { SiteGen.BuildCounts? a; }"),
            ("Build2.cs", "class B { object M() => SiteGen.Content.Secret.Make(); }"),
            ("Pages/Library.cs", "class C { object M() => Markdig.Markdown.ToHtml(\"\"); }"),
            ("Rendering/Library.cs", "class D { object M() => Markdig.Markdown.ToHtml(\"\"); }"),
            ("Pages/Web.cs", "class E { object M() => Microsoft.AspNetCore.Builder.WebApplication.CreateBuilder(); }"),
            ("Pages/Unlisted.cs", "class F { object M() => new Xunit.FactAttribute(); }"),
            ("Publishing/Native.cs", "partial class G { [System.Runtime.InteropServices.DllImport(\"c\")] static extern int sync(); }"),
            ("Files/Native.cs", "partial class H { [System.Runtime.InteropServices.DllImport(\"c\")] static extern int sync(); }"),
            ("Elsewhere/Unknown.cs", "class I { object M() => SiteGen.Content.Secret.Make(); }"),
            ("Pages/Missing.cs", "class J { object M() => Generated.ByNobody(); }"),
            .. _ways.Select(static (way, index) => ($"Rules/{way.Key}.cs", $"namespace Rules{index};\n{way.Value}")),
        ])
    );

    public static TheoryData<string> Ways => [.. _ways.Keys];

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_forbidden_use_is_found(string how) =>
        Assert.Contains(_found.Value, use => use.File == $"Rules/{how}.cs" && use.Owner == "Content" && use.Line >= 2);

    [Theory]
    [InlineData("Model/Root.cs", "Build")]
    [InlineData("Pages/Library.cs", "Markdig")]
    [InlineData("Pages/Web.cs", "Microsoft.AspNetCore")]
    [InlineData("Pages/Unlisted.cs", "xunit.v3.core")]
    [InlineData("Publishing/Native.cs", "System.Runtime.InteropServices.DllImportAttribute")]
    [InlineData("Elsewhere/Unknown.cs", "Content")]
    [InlineData("Pages/Missing.cs", Use.Unresolved)]
    public void What_belongs_to_others_is_found(string file, string owner) =>
        Assert.Contains(_found.Value, use => use.File == file && use.Owner == owner);

    [Theory]
    [InlineData("Content/Secret.cs")]
    [InlineData("Importing/Between.cs")]
    [InlineData("Build2.cs")]
    [InlineData("Rendering/Library.cs")]
    [InlineData("Files/Native.cs")]
    [InlineData("Pages/Tuple.cs")]
    [InlineData("Model/Tuple.cs")]
    public void What_the_table_allows_is_not(string file) => Assert.DoesNotContain(_found.Value, use => use.File == file);

    [Fact]
    public void A_use_names_file_line_symbol_and_both_folders() =>
        Assert.Contains("Model/Root.cs:1: Model uses BuildCounts of Build", _found.Value.Select(static use => use.ToString()));
}
