using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SiteGen.Tests.Architecture;

/// <summary>
/// Finds every use of a symbol that the dependency table forbids, as resolved by the compiler, including aliases, <c>var</c>, extension
/// methods and inferred type arguments. Does not run source generators: the members that they implement are known from their declarations.
/// </summary>
internal static class UseFinder
{
    private static readonly CSharpParseOptions _parsing = new(LanguageVersion.Latest, DocumentationMode.None);

    private static readonly string _implicitUsings = string.Concat(
        new[]
        {
            "System",
            "System.Collections.Generic",
            "System.IO",
            "System.Linq",
            "System.Net.Http",
            "System.Threading",
            "System.Threading.Tasks",
        }.Select(static name => $"global using {name};\n")
    );

    /// <summary>
    /// Compiles <paramref name="sources"/> (path below <c>generator/</c>, text) together; the result is sorted by file and line.
    /// </summary>
    public static ImmutableArray<Use> FindForbidden(IEnumerable<(string Path, string Text)> sources)
    {
        var trees = sources
            .AsParallel()
            .AsOrdered()
            .Select(static source => CSharpSyntaxTree.ParseText(source.Text, _parsing, source.Path))
            .ToImmutableArray();
        var compilation = CSharpCompilation.Create(
            "sitegen",
            trees.Add(CSharpSyntaxTree.ParseText(_implicitUsings, _parsing)),
            References(),
            new(OutputKind.ConsoleApplication, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable)
        );
        var owners = new SymbolOwners();
        var uses = new ConcurrentBag<Use>();
        Parallel.ForEach(trees, tree => Visit(compilation.GetSemanticModel(tree), tree, owners, uses));
        return
        [
            .. uses.Distinct()
                .OrderBy(static use => use.File, StringComparer.Ordinal)
                .ThenBy(static use => use.Line)
                .ThenBy(static use => use.Symbol, StringComparer.Ordinal),
        ];
    }

    private static void Visit(SemanticModel model, SyntaxTree tree, SymbolOwners owners, ConcurrentBag<Use> uses)
    {
        var folder = Folders.Of(tree.FilePath);
        foreach (var node in tree.GetRoot().DescendantNodes())
        {
            foreach (var symbol in SymbolsOf.Node(model, node))
            {
                foreach (var owner in owners.Of(symbol))
                {
                    if (!Folders.Allow(folder, owner))
                    {
                        Add(node, symbol.OriginalDefinition.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat), owner);
                    }
                }
            }
            if (SymbolsOf.IsUnresolved(model, node))
            {
                Add(node, node.ToString(), Use.Unresolved);
            }
        }

        void Add(SyntaxNode node, string symbol, string owner) =>
            uses.Add(new(tree.FilePath, tree.GetLineSpan(node.Span).StartLinePosition.Line + 1, symbol, owner));
    }

    /// <summary>All assemblies of this process, .NET included, except the generator itself.</summary>
    public static IEnumerable<MetadataReference> References() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path) is not ("sitegen.dll" or "SiteGen.Tests.dll"))
            .Select(static path => MetadataReference.CreateFromFile(path));
}
