namespace SiteGen.Tests.Architecture;

/// <summary>A source line that uses a symbol from another folder or a library.</summary>
/// <param name="File">Path below <c>generator/</c>, with <c>/</c>.</param>
/// <param name="Line">1-based.</param>
/// <param name="Symbol">The type or member in C# notation.</param>
/// <param name="Owner">The folder that declares the symbol, or the assembly if it comes from a library.</param>
internal sealed record Use(string File, int Line, string Symbol, string Owner)
{
    /// <summary>Owner of an unresolved name, which could hide any use.</summary>
    public const string Unresolved = "nothing: it does not compile";

    public string Folder => Folders.Of(File);

    public override string ToString() => $"{File}:{Line}: {Folder} uses {Symbol} of {Owner}";
}
