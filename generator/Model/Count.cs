namespace SiteGen.Model;

/// <summary>A number of people or courses, 0 or more, and how exactly it is known.</summary>
internal readonly record struct Count(int Value, Qualifier Qualifier = Qualifier.Exact)
{
    /// <summary>Only an exact count enters sums, rates and agreements.</summary>
    public bool IsExact => Qualifier == Qualifier.Exact;

    /// <summary>Its value, or null where that is not exact.</summary>
    public int? Exact => IsExact ? Value : null;
}

internal enum Qualifier
{
    Exact,
    MoreThan,
    AtLeast,
    About,
    LessThan,
}
