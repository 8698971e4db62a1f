namespace SiteGen.Tests.Architecture;

/// <summary>A line of source that uses a symbol declared elsewhere.</summary>
/// <param name="File">Path below <c>generator/</c>, with <c>/</c>.</param>
/// <param name="Line">Counted from 1.</param>
/// <param name="Symbol">The type or member as C# writes it.</param>
/// <param name="Owner">The folder that declares the symbol, or the assembly if it comes from a library.</param>
internal sealed record Use(string File, int Line, string Symbol, string Owner)
{
    /// <summary>Owner of a name that does not compile, and so could hide any use.</summary>
    public const string Unresolved = "nothing: it does not compile";

    public string Folder => Folders.Of(File);

    public override string ToString() => $"{File}:{Line}: {Folder} uses {Symbol} of {Owner}";
}
