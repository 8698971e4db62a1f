using System.Collections.Immutable;

namespace SiteGen.Pages.Data.Catalogue;

/// <summary>The vocabularies of DCAT-AP, a function each, which takes the name of a class or property.</summary>
internal static class Vocabulary
{
    private const string RdfNamespace = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private const string DcatNamespace = "http://www.w3.org/ns/dcat#";
    private const string DcatApNamespace = "http://data.europa.eu/r5r/";
    private const string DctNamespace = "http://purl.org/dc/terms/";
    private const string FoafNamespace = "http://xmlns.com/foaf/0.1/";
    private const string GeoNamespace = "http://www.opengis.net/ont/geosparql#";
    private const string SkosNamespace = "http://www.w3.org/2004/02/skos/core#";
    private const string VcardNamespace = "http://www.w3.org/2006/vcard/ns#";
    private const string XsdNamespace = "http://www.w3.org/2001/XMLSchema#";

    public static ImmutableArray<Prefix> Prefixes { get; } =
    [
        new("dcat", DcatNamespace),
        new("dcatap", DcatApNamespace),
        new("dct", DctNamespace),
        new("foaf", FoafNamespace),
        new("geo", GeoNamespace),
        new("skos", SkosNamespace),
        new("vcard", VcardNamespace),
        new("xsd", XsdNamespace),
    ];

    public static Iri Rdf(string name) => new(RdfNamespace + name);

    public static Iri Dcat(string name) => new(DcatNamespace + name);

    /// <summary>What DCAT-AP adds to DCAT.</summary>
    public static Iri DcatAp(string name) => new(DcatApNamespace + name);

    public static Iri Dct(string name) => new(DctNamespace + name);

    public static Iri Foaf(string name) => new(FoafNamespace + name);

    public static Iri Geo(string name) => new(GeoNamespace + name);

    public static Iri Skos(string name) => new(SkosNamespace + name);

    public static Iri Vcard(string name) => new(VcardNamespace + name);

    public static Iri Xsd(string name) => new(XsdNamespace + name);
}
