using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Model;

/// <summary>What the open-data catalogue says of the site's data; what is missing, the rest of the site stands in for.</summary>
internal sealed record OpenData
{
    /// <summary>The title and description in English; those in Estonian are the site's own.</summary>
    public string? TitleEn { get; init; }

    public string? DescriptionEn { get; init; }

    /// <summary>The identifier of the dataset, such as one that a register gave it.</summary>
    public string? Identifier { get; init; }

    public UpdateFrequency Frequency { get; init; } = UpdateFrequency.Irregular;

    /// <summary>Empty for the usual ones.</summary>
    public ImmutableArray<DataTheme> Themes { get; init; } = [];

    public ImmutableArray<Keyword> Keywords { get; init; } = [];

    /// <summary>The day on which the data was first published.</summary>
    public Sourced<DateOnly>? Issued { get; init; }

    /// <summary>Null if the publisher is the contact.</summary>
    public DataContact? Contact { get; init; }
}

/// <summary>How often data is published; rows of the EU's table of frequencies.</summary>
internal enum UpdateFrequency
{
    Daily,
    Weekly,
    Monthly,
    Quarterly,
    Semiannual,
    Annual,
    Biennial,
    Irregular,
}

/// <summary>The EU's table of data themes.</summary>
internal enum DataTheme
{
    Agri,
    Econ,
    Educ,
    Ener,
    Envi,
    Gove,
    Heal,
    Intr,
    Just,
    Regi,
    Soci,
    Tech,
    Tran,
}

/// <param name="Uri">The concept of a public vocabulary, such as the Estonian Subject Thesaurus.</param>
internal sealed record Keyword(string Text, Uri? Uri);

/// <param name="Name">Null if it is the publisher's.</param>
internal sealed record DataContact(string? Name, string? Email, Phone? Phone);
