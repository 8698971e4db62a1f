using SiteGen.Text;

namespace SiteGen.Diagnostics.Reference;

/// <summary>A diagnostic code that somebody asks for.</summary>
/// <param name="Id">Such as <c>SG0203</c>; it may not exist.</param>
internal readonly record struct DiagnosticCode(string Id)
{
    /// <summary>The letters and the first two digits.</summary>
    private const int FamilyLength = 4;

    /// <summary>Reads a code as people copy or abbreviate it: <c>sg203</c>, <c>203</c>, <c>[SG0203]</c>, <c>SG0203:</c>.</summary>
    public static DiagnosticCode Of(string written)
    {
        var code = string.Concat(written.Where(char.IsLetterOrDigit)).ToUpperInvariant();
        var digits = code.StartsWith("SG", StringComparison.Ordinal) ? code[2..] : code;
        return new DiagnosticCode($"SG{digits.PadLeft(4, '0')}");
    }

    /// <summary>The existing code that is spelled most alike; null if none is. A code of figures alone is of its own kind.</summary>
    public string? Nearest =>
        SpellingSuggestion.Nearest(Id, (Id[2..].All(char.IsAsciiDigit) ? Family : Catalogue.All).Select(static known => known.Id));

    /// <summary>The existing codes with the same first two digits.</summary>
    public IEnumerable<DiagnosticDescriptor> Family
    {
        get
        {
            var start = Id[..FamilyLength];
            return Catalogue.All.Where(known => known.Id.StartsWith(start, StringComparison.Ordinal));
        }
    }
}
