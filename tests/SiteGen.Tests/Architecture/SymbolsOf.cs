using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SiteGen.Tests.Architecture;

/// <summary>Finds the symbols that a syntax node uses explicitly or implicitly.</summary>
internal static class SymbolsOf
{
    /// <summary>Constructed types are not split into their arguments; the result may contain duplicates.</summary>
    public static IEnumerable<ISymbol> Node(SemanticModel model, SyntaxNode node) =>
        (
            node switch
            {
                ForEachStatementSyntax loop => [.. ForEach(model, loop), model.GetDeclaredSymbol(loop)],
                ForEachVariableStatementSyntax loop => [.. ForEach(model, loop), .. Deconstruction(model.GetDeconstructionInfo(loop))],
                AssignmentExpressionSyntax assignment =>
                [
                    .. Expression(model, assignment),
                    .. Deconstruction(model.GetDeconstructionInfo(assignment)),
                ],
                AwaitExpressionSyntax wait => [.. Expression(model, wait), model.GetAwaitExpressionInfo(wait).GetAwaiterMethod],
                ExpressionSyntax expression => Expression(model, expression),
                AttributeSyntax or ConstructorInitializerSyntax or SelectOrGroupClauseSyntax or OrderingSyntax =>
                [
                    .. Named(model.GetSymbolInfo(node)),
                ],
                QueryClauseSyntax clause => Query(model, clause),
                ParameterSyntax or SingleVariableDesignationSyntax => [model.GetDeclaredSymbol(node)],
                _ => (IEnumerable<ISymbol?>)[],
            }
        ).OfType<ISymbol>();

    /// <summary>Whether the compiler cannot resolve a name, so that its use is unknown.</summary>
    public static bool IsUnresolved(SemanticModel model, SyntaxNode node) =>
        node switch
        {
            IdentifierNameSyntax { IsVar: true } or IdentifierNameSyntax { Identifier.Text: "nameof" } => false,
            IdentifierNameSyntax { Parent: NameEqualsSyntax { Parent: UsingDirectiveSyntax } } => false,
            SimpleNameSyntax => Named(model.GetSymbolInfo(node)).IsEmpty,
            _ => false,
        };

    private static IEnumerable<ISymbol?> Expression(SemanticModel model, ExpressionSyntax node)
    {
        if (SyntaxFacts.IsInTypeOnlyContext(node))
        {
            return [.. Named(model.GetSymbolInfo(node))];
        }
        var type = model.GetTypeInfo(node);
        return
        [
            .. Named(model.GetSymbolInfo(node)),
            type.Type,
            type.ConvertedType,
            SymbolEqualityComparer.Default.Equals(type.Type, type.ConvertedType) ? null : model.GetConversion(node).MethodSymbol,
            .. node.Parent is InitializerExpressionSyntax { RawKind: (int)SyntaxKind.CollectionInitializerExpression }
                ? Named(model.GetCollectionInitializerSymbolInfo(node))
                : [],
        ];
    }

    private static IEnumerable<ISymbol?> Query(SemanticModel model, QueryClauseSyntax clause)
    {
        var info = model.GetQueryClauseInfo(clause);
        return [.. Named(info.CastInfo), .. Named(info.OperationInfo), model.GetDeclaredSymbol(clause)];
    }

    private static IEnumerable<ISymbol?> ForEach(SemanticModel model, CommonForEachStatementSyntax loop)
    {
        var info = model.GetForEachStatementInfo(loop);
        return [info.GetEnumeratorMethod, info.CurrentProperty, info.DisposeMethod, info.ElementType, info.ElementConversion.MethodSymbol];
    }

    private static IEnumerable<ISymbol?> Deconstruction(DeconstructionInfo info) =>
        [info.Method, info.Conversion?.MethodSymbol, .. info.Nested.SelectMany(Deconstruction)];

    private static ImmutableArray<ISymbol> Named(SymbolInfo info) => info.Symbol is { } symbol ? [symbol] : info.CandidateSymbols;
}
