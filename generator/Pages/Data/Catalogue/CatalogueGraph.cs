using System.Collections.Immutable;
using static SiteGen.Pages.Data.Catalogue.Vocabulary;

namespace SiteGen.Pages.Data.Catalogue;

/// <summary>
/// <c>kataloog.ttl</c>: the dataset by <see href="https://semiceu.github.io/DCAT-AP/releases/3.0.1/">DCAT-AP 3.0.1</see> and its Estonian
/// profile, which adds identifiers and a contact. Every file of the release is a distribution, except this one and the portal's fields,
/// which describe the data and are none.
/// </summary>
internal sealed class CatalogueGraph
{
    /// <summary>The directive on open data.</summary>
    private static readonly Iri _openDataDirective = new("http://data.europa.eu/eli/dir/2019/1024/oj");

    private readonly SiteContext _context;
    private readonly Dataset _dataset;
    private readonly string _language;
    private readonly ImmutableArray<Reference> _licence;
    private readonly ImmutableArray<Reference> _publisherType;

    private CatalogueGraph(SiteContext context)
    {
        (_context, _dataset, _language) = (context, Dataset.Of(context), context.Site.Language.Value);
        (_licence, _publisherType) = (AdmsTables.Of(context.Site.Licence), AdmsTables.TypeOf(context.Site.Publisher));
    }

    private Iri DataPage => Address(Addresses.Data);

    private Iri HomePage => Address(Addresses.Home);

    private Iri Publisher => Part("avaldaja");

    public static Graph Of(SiteContext context)
    {
        var graph = new CatalogueGraph(context);
        return new Graph(
            Prefixes,
            [
                graph.Catalogue(),
                graph.DescribedDataset(),
                .. graph._dataset.Files.Select(graph.Distribution),
                graph.Agent(),
                graph.Contact(),
                .. graph.Coverage(),
                .. graph.References().DistinctBy(static each => each.Id).Select(static each => each.ToResource()),
            ]
        );
    }

    private Resource Catalogue() =>
        new Resource(Part("kataloog"), Dcat("Catalog"))
            .With(Dct("title"), Text(_context.Site.Title))
            .With(Dct("description"), Text(_context.Site.Description))
            .With(Dct("publisher"), Publisher)
            .With(Foaf("homepage"), HomePage)
            .With(Dct("language"), EuTables.Estonian.Id)
            .With(Dct("spatial"), EuTables.Estonia.Id)
            .With(Dct("license"), _licence[0].Id)
            .With(Dct("issued"), Literal.Of(_dataset.Issued))
            .With(Dct("modified"), Literal.Of(_dataset.Modified))
            .With(Dcat("themeTaxonomy"), EuTables.DataThemes.Id)
            .With(Dcat("dataset"), Part("andmestik"));

    private Resource DescribedDataset() =>
        new Resource(Part("andmestik"), Dcat("Dataset"))
            .With(Dct("identifier"), new Literal(_dataset.Identifier))
            .With(Dct("title"), Text(_dataset.Title), Literal.Of(_dataset.TitleEn, "en"))
            .With(Dct("description"), Text(_dataset.Description), Literal.Of(_dataset.DescriptionEn, "en"))
            .With(Dct("publisher"), Publisher)
            .With(Dcat("contactPoint"), Part("kontakt"))
            .With(Dcat("theme"), _dataset.Themes.Select(static theme => EuTables.Theme(theme).Id))
            .With(Dcat("keyword"), _dataset.Keywords.Select(keyword => Text(keyword.Text)).Distinct())
            .With(Dct("subject"), _dataset.Keywords.Select(static keyword => Iri.Of(keyword.Uri)).Distinct())
            .With(Dct("accrualPeriodicity"), EuTables.Frequency(_dataset.Frequency).Id)
            .With(Dct("accessRights"), EuTables.Public.Id)
            .With(DcatAp("applicableLegislation"), _openDataDirective)
            .With(Dct("language"), EuTables.Estonian.Id)
            .With(Dct("spatial"), EuTables.Estonia.Id)
            .With(Dct("temporal"), _dataset.Coverage is null ? null : Part("ajavahemik"))
            .With(Dct("issued"), Literal.Of(_dataset.Issued))
            .With(Dct("modified"), Literal.Of(_dataset.Modified))
            .With(Dcat("landingPage"), DataPage)
            .With(Dcat("distribution"), _dataset.Files.Select(file => Part(file.Name)));

    private Resource Distribution(ReleaseFile file) =>
        new Resource(Part(file.Name), Dcat("Distribution"))
            .With(Dct("identifier"), new Literal(_dataset.IdentifierOf(file)))
            .With(Dct("title"), new Literal(file.Title, "et"))
            .With(Dct("description"), new Literal(file.Description, "et"))
            .With(Dcat("accessURL"), Address(file.Path))
            .With(Dcat("downloadURL"), Address(file.Path))
            .With(Dct("format"), EuTables.FileType(file).Id)
            .With(Dcat("mediaType"), MediaType(file))
            .With(Dct("license"), _licence[0].Id)
            .With(Dct("language"), EuTables.Estonian.Id)
            .With(DcatAp("availability"), EuTables.Stable.Id)
            .With(Dct("modified"), Literal.Of(_dataset.Modified));

    private Resource Agent() =>
        new Resource(Publisher, Foaf("Agent"))
            .With(Foaf("name"), Text(_context.Site.Publisher.Name))
            .With(Dct("type"), _publisherType.FirstOrDefault()?.Id)
            .With(Dct("identifier"), Literal.Of(_context.Site.Publisher.RegistryCode));

    private Resource Contact() =>
        new Resource(Part("kontakt"), Vcard("Kind"))
            .With(Vcard("fn"), Text(_dataset.Contact.Name!))
            .With(Vcard("hasEmail"), _dataset.Contact.Email is { } email ? new Iri("mailto:" + email) : null)
            .With(Vcard("hasTelephone"), _dataset.Contact.Phone is { } phone ? new Iri("tel:" + phone.E164) : null)
            .With(Vcard("hasURL"), Iri.Of(_context.Site.Publisher.Url));

    private IEnumerable<Resource> Coverage() =>
        _dataset.Coverage is { } time
            ?
            [
                new Resource(Part("ajavahemik"), Dct("PeriodOfTime"))
                    .With(Dcat("startDate"), Literal.Of(time.From))
                    .With(Dcat("endDate"), Literal.Of(time.To)),
            ]
            : [];

    private IEnumerable<Reference> References() =>
        [
            new Reference(HomePage, Foaf("Document")),
            new Reference(DataPage, Foaf("Document")),
            .. _publisherType,
            EuTables.DataThemes,
            .. _dataset.Themes.Select(EuTables.Theme),
            EuTables.Frequency(_dataset.Frequency),
            EuTables.Public,
            EuTables.Estonian,
            EuTables.Estonia,
            EuTables.Stable,
            .. _licence,
            .. _dataset.Files.Select(EuTables.FileType),
            .. _dataset.Files.Select(static file => new Reference(MediaType(file), Dct("MediaType"))),
        ];

    private static Iri MediaType(ReleaseFile file) => new("http://www.iana.org/assignments/media-types/" + file.MediaType);

    private Iri Address(string path) => new(_context.Absolute(path));

    private Iri Part(string name) => new($"{DataPage.Text}#{name}");

    private Literal Text(string text) => new(text, _language);
}
