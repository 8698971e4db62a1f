namespace SiteGen.Model;

/// <summary>A non-negative number of people or courses, with its precision.</summary>
internal readonly record struct Count(int Value, Qualifier Qualifier = Qualifier.Exact)
{
    /// <summary>Sums, rates and consistency rules use only exact counts.</summary>
    public bool IsExact => Qualifier == Qualifier.Exact;

    /// <summary>The value; null if the count is not exact.</summary>
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

internal static class QualifierExtensions
{
    extension(Qualifier qualifier)
    {
        /// <summary>In data files; empty if the count is exact.</summary>
        public string Code =>
            qualifier switch
            {
                Qualifier.MoreThan => "gt",
                Qualifier.AtLeast => "ge",
                Qualifier.About => "ca",
                Qualifier.LessThan => "lt",
                _ => "",
            };

        /// <summary>In the content, before the number; empty if the count is exact.</summary>
        public string Sign =>
            qualifier switch
            {
                Qualifier.MoreThan => ">",
                Qualifier.AtLeast => ">=",
                Qualifier.About => "~",
                Qualifier.LessThan => "<",
                _ => "",
            };
    }
}
