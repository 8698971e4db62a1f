using System.Collections.Immutable;
using SiteGen.Model;

namespace SiteGen.Pages.Data.Catalogue;

/// <summary>The site's data as one dataset: what the catalogue and the portal's fields say alike.</summary>
internal sealed record Dataset
{
    private const string Contents =
        "Andmestikus on koolitusprogrammid, nende tulemused perioodide kaupa, osalejate arv asutuste kaupa, asutused ja ajakava.";

    private static readonly ImmutableArray<Keyword> _usualKeywords =
    [
        new("koolitus", null),
        new("täienduskoolitus", null),
        new("avalik sektor", null),
        new("statistika", null),
    ];

    public required string Title { get; init; }

    public string? TitleEn { get; init; }

    public required string Description { get; init; }

    public string? DescriptionEn { get; init; }

    public required string Identifier { get; init; }

    public required ImmutableArray<Keyword> Keywords { get; init; }

    public required ImmutableArray<DataTheme> Themes { get; init; }

    public UpdateFrequency Frequency { get; init; }

    /// <summary>Null if it is not known.</summary>
    public DateOnly? Issued { get; init; }

    /// <summary>When a programme was last updated.</summary>
    public DateOnly Modified { get; init; }

    /// <summary>Null if there are neither figures nor days of sessions.</summary>
    public Coverage? Coverage { get; init; }

    /// <summary>With a name.</summary>
    public required DataContact Contact { get; init; }

    /// <summary>The data, without the descriptions for catalogues.</summary>
    public required ImmutableArray<ReleaseFile> Files { get; init; }

    public static Dataset Of(SiteContext context)
    {
        var (site, data) = (context.Site, context.Site.Data ?? new OpenData());
        return new Dataset
        {
            Title = site.Title,
            TitleEn = data.TitleEn,
            Description = $"{AsSentence(site.Description)} {Contents}",
            DescriptionEn = data.DescriptionEn,
            Files = [.. ReleaseFile.Of(context).Where(static file => file != ReleaseFile.Catalogue && file != ReleaseFile.Portal)],
            Identifier = data.Identifier ?? context.Absolute(Addresses.Data),
            Keywords = data.Keywords.IsEmpty ? _usualKeywords : data.Keywords,
            Themes = data.Themes.IsEmpty ? [DataTheme.Educ, DataTheme.Gove] : [.. data.Themes.Distinct()],
            Frequency = data.Frequency,
            Issued = data.Issued?.Value,
            Modified = context.ProgrammesWithoutSamples.Select(static each => each.Updated.Value).DefaultIfEmpty(context.Today).Max(),
            Coverage = Coverage.Of(context.ProgrammesWithoutSamples),
            Contact = ContactOf(data.Contact, site.Publisher),
        };
    }

    /// <summary>The identifier of a file.</summary>
    public string IdentifierOf(ReleaseFile file) => $"{Identifier.TrimEnd('/')}/{file.Name}";

    private static DataContact ContactOf(DataContact? given, Publisher publisher) =>
        given is { Email: null, Phone: null } or null
            ? new DataContact(given?.Name ?? publisher.Name, publisher.Email, publisher.Phone)
            : given with
            {
                Name = given.Name ?? publisher.Name,
            };

    private static string AsSentence(string text) => text is [.., '.' or '!' or '?' or '…'] ? text : text + ".";
}
