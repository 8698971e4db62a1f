using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace SiteGen.Tests.Architecture;

/// <summary>Finds the owners of a symbol and its type arguments. Thread-safe.</summary>
internal sealed class SymbolOwners
{
    private static readonly HashSet<string> _framework =
    [
        .. Directory
            .EnumerateFiles(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "*.dll")
            .Select(Path.GetFileNameWithoutExtension)
            .OfType<string>(),
    ];

    private readonly ConcurrentDictionary<ISymbol, string[]> _owners = new(SymbolEqualityComparer.Default);
    private readonly Func<ISymbol, string[]> _find;

    public SymbolOwners() => _find = symbol => [.. Find(symbol).Distinct()];

    /// <summary>Folders, assemblies, or attributes of native calls; empty for .NET itself.</summary>
    public string[] Of(ISymbol symbol) => _owners.GetOrAdd(symbol, _find);

    private IEnumerable<string> Find(ISymbol symbol) =>
        symbol switch
        {
            IAliasSymbol alias => Of(alias.Target),
            IArrayTypeSymbol array => Of(array.ElementType),
            IPointerTypeSymbol pointer => Of(pointer.PointedAtType),
            IFunctionPointerTypeSymbol pointer => OfSignature(pointer.Signature),
            INamedTypeSymbol { IsTupleType: true } tuple => tuple.TupleElements.SelectMany(element => Of(element.Type)),
            INamedTypeSymbol { IsAnonymousType: true } type => type.GetMembers()
                .OfType<IPropertySymbol>()
                .SelectMany(member => Of(member.Type)),
            IErrorTypeSymbol => [],
            INamedTypeSymbol type => [.. DeclaredBy(type), .. Arguments(type)],
            ILocalSymbol local => Of(local.Type),
            IParameterSymbol parameter => Of(parameter.Type),
            IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } lambda => OfSignature(lambda),
            IMethodSymbol method =>
            [
                .. DeclaredBy(method.ReducedFrom ?? method),
                .. method.TypeArguments.SelectMany(Of),
                .. Arguments(method.ContainingType),
            ],
            IFieldSymbol { ContainingType.IsTupleType: true } or IPropertySymbol { ContainingType.IsAnonymousType: true } => Of(
                symbol.ContainingType
            ),
            IPropertySymbol or IFieldSymbol or IEventSymbol => [.. DeclaredBy(symbol), .. Arguments(symbol.ContainingType)],
            _ => [],
        };

    private IEnumerable<string> Arguments(INamedTypeSymbol? type) =>
        type is null ? [] : type.TypeArguments.SelectMany(Of).Concat(Arguments(type.ContainingType));

    private IEnumerable<string> OfSignature(IMethodSymbol method) =>
        method.Parameters.SelectMany(parameter => Of(parameter.Type)).Concat(Of(method.ReturnType));

    private static string[] DeclaredBy(ISymbol symbol)
    {
        symbol = symbol.OriginalDefinition;
        if (symbol.DeclaringSyntaxReferences is { IsEmpty: false } sources)
        {
            return [.. sources.Select(static source => Folders.Of(source.SyntaxTree.FilePath)).Distinct()];
        }
        if (symbol.Locations.Any(static location => location.IsInSource))
        {
            return [.. symbol.Locations.Select(static location => Folders.Of(location.SourceTree!.FilePath)).Distinct()];
        }
        if (symbol is { IsImplicitlyDeclared: true, ContainingType: { } type } and not INamedTypeSymbol)
        {
            return DeclaredBy(type);
        }
        return symbol.ContainingAssembly is { } assembly && !IsFramework(assembly) ? [assembly.Name]
            : (symbol as INamedTypeSymbol ?? symbol.ContainingType)?.ToDisplayString() is { } name && Folders.NativeCalls.Contains(name)
                ? [name]
            : [];
    }

    private static bool IsFramework(IAssemblySymbol assembly) => _framework.Contains(assembly.Name);
}
