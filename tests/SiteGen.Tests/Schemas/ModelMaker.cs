using System.Collections.Immutable;
using SiteGen.Estonian;
using SiteGen.Model;
using SiteGen.Tests.Pages;
using SiteGen.Text;

namespace SiteGen.Tests.Schemas;

/// <summary>Generates random model values with and without their optional parts.</summary>
internal sealed class ModelMaker(Random random)
{
    private static readonly string[] _words =
    [
        .. "a õ Žürii \" \\ ' : # - { } [ ] , & * ! | > % @ ` ? / < ~ = true null 12 0.5 2022-01-21 &amp; a\u00A0b a\u2028b 😀".Split(' '),
    ];

    public Site Site() =>
        new()
        {
            Source = TestData.File("content/site.yaml"),
            Title = Line(),
            Description = Line(),
            BaseUrl = new Uri("https://example.org/a/"),
            Language = TestData.At(One("et", "en-GB")),
            Publisher = Publisher(),
            Licence = Licence(),
            Repository = Maybe(Url),
            Definitions = Figure
                .All.Where(static figure => figure.IsDefinable)
                .Where(_ => Chance())
                .ToImmutableDictionary(static figure => figure, _ => Markdown()),
            Accessibility = Maybe(Accessibility),
            Themes = Many(Theme),
            Data = Maybe(OpenData),
            History = Maybe(History),
            Disclosure = Maybe(Disclosure),
            ShowSamples = Chance(),
        };

    public Publisher Publisher() =>
        new(Name(), Maybe(Url), Maybe(Email), Maybe(Phone), Maybe(RegistryCode)) { Type = Perhaps(Any<PublisherType>) };

    public Licence Licence() => new(Line(), Url()) { Id = Maybe(() => One("CC-BY-4.0", "0BSD", "GPL-2.0-or-later", "Apache-1.0+")) };

    public Theme Theme() => new(TestData.At(Slug()), Line(), Maybe(Line));

    public OpenData OpenData() =>
        new()
        {
            TitleEn = Maybe(Line),
            DescriptionEn = Maybe(Line),
            Identifier = Maybe(Line),
            Frequency = Any<UpdateFrequency>(),
            Themes = Many(Any<DataTheme>),
            Keywords = Many(Keyword),
            Issued = Perhaps(() => TestData.At(Date())),
            Contact = Maybe(DataContact),
        };

    public HistorySettings History() => new(Chance());

    public Disclosure Disclosure() => new(TestData.At(random.Next(2, 1000)));

    public Keyword Keyword() => new(Line(), Maybe(Url));

    public DataContact DataContact() => new(Maybe(Line), Maybe(Email), Maybe(Phone));

    public Image Image() =>
        new(TestData.At(One("a.png", "avapaev-2.jpg", "b.jpeg", "c.webp", "joonis.svg")), Line(), Maybe(Line), Maybe(Line));

    public Accessibility Accessibility() =>
        new()
        {
            Status = Any<AccessibilityStatus>(),
            Exceptions = Many(Markdown),
            Prepared = Perhaps(() => TestData.At(Date())),
            Reviewed = Perhaps(() => TestData.At(Date())),
            Method = Maybe(Line),
            Email = Maybe(Email),
            Phone = Maybe(Phone),
        };

    public Institution Institution() =>
        new()
        {
            Id = TestData.At(Slug()),
            Name = Name(),
            Kind = Any<InstitutionKind>(),
            County = Maybe(County),
            Ehak = Maybe(() => One("0141", "9999")),
            RegistryCode = Maybe(RegistryCode),
            Url = Maybe(Url),
            Aliases = Many(Line),
            Sample = Chance(),
        };

    public FreePage FreePage() => new(TestData.File("a.md"), "", Line(), Maybe(Line), TestData.At(""));

    public Feedback Feedback(string? text = null) =>
        new(
            text is null ? Markdown() : TestData.At(text),
            Perhaps(() => TestData.At(PeriodName())),
            Maybe(Line),
            Any<FeedbackKind>(),
            Chance()
        );

    public Programme Programme() =>
        new()
        {
            Source = TestData.File("programme.yaml"),
            Slug = "",
            Title = Name(),
            Subtitle = Maybe(Line),
            Summary = Perhaps(SourcedLine),
            Updated = TestData.At(Date()),
            Sample = Chance(),
            Aliases = Many(() => TestData.At(One(Slug(), "/vana/", "/koolitused/vana.html", "/Õpe/Sügis_2.htm"))),
            Ended = Chance(),
            Themes = Many(() => TestData.At(Line())),
            Goal = Markdown(),
            Outcomes = Many(Markdown, 1),
            Topics = Many(Markdown),
            Methods = Many(Markdown),
            Audience = Markdown(),
            Prerequisites = Perhaps(Markdown),
            Conditions = Perhaps(Markdown),
            Completion = Perhaps(Markdown),
            Duration = Maybe(PeriodName),
            Budget = Perhaps(Decimal),
            Volume = Maybe(Volume),
            Modules = Many(Module),
            Trainers = Many(Trainer),
            Images = Many(Image),
            Schedule = Maybe(Schedule),
            Results = Many(Period),
            Fee = Maybe(Fee),
            Organisers = Many(Organiser),
            Contacts = Many(Contact),
            Materials = Many(Material),
            Links = Many(Link),
            Related = Many(() => TestData.At(Slug())),
            Notes = Perhaps(Markdown),
        };

    public Volume Volume() => new(Perhaps(Decimal), Perhaps(Decimal), Maybe(Line));

    public Module Module() => new(Line(), Perhaps(Decimal), Perhaps(Decimal), Perhaps(Markdown), Perhaps(Markdown), Maybe(Url));

    public Trainer Trainer() => new(Maybe(Line), Maybe(Line), Line());

    public Fee Fee() => new(Perhaps(Decimal), Maybe(Line), Perhaps(Decimal), Maybe(Line));

    public Organiser Organiser() => new(Perhaps(Any<OrganiserRole>), Line(), Maybe(Url));

    public Contact Contact() =>
        new(Perhaps(Any<ContactRole>), Maybe(Line), Perhaps(SourcedLine), Many(Phone), TestData.At(Email()), Maybe(Url));

    public Material Material() => new(Line(), Url(), Maybe(Line), Maybe(Line), Maybe(Line));

    public Link Link() => new(Line(), Url());

    public Schedule Schedule() => new(Perhaps(Markdown), Many(Session));

    public Session Session()
    {
        var start = Perhaps(() => TestData.At(Moment()));
        var when = Perhaps(() => TestData.At(Line()));
        return new Session
        {
            Title = Maybe(Line),
            Module = Perhaps(() => TestData.At(Line())),
            Group = Maybe(Line),
            Start = start,
            End = start is null ? null : Perhaps(() => TestData.At(Moment())),
            Dates = start is null ? [.. Many(Day).Distinct().Order().Select(static day => TestData.At(day))] : [],
            When = when,
            LastYear = when is { } words ? SiteGen.Estonian.WrittenYears.Last(words.Value) : null,
            Place = Maybe(Line),
            County = Maybe(County),
            Mode = Perhaps(Any<SessionMode>),
            Seats = Perhaps(() => random.Next(1000)),
            Registration = Maybe(Url),
            Cancelled = Chance(),
        };
    }

    public Period Period() =>
        new()
        {
            Name = TestData.At(PeriodName()),
            Status = Any<PeriodStatus>(),
            RevisionNote = Line(),
            Unit = Any<PeriodUnit>(),
            Counts = [.. Figure.Counts.Where(_ => Chance()).Select(figure => (figure, TestData.At(Count())))],
            OtherFigures = Many(OtherFigure),
            Satisfaction = Perhaps(() => TestData.At(random.Next(1001) / 10m)),
            SatisfactionResponses = Perhaps(() => TestData.At(Count())),
            Breakdown = Maybe(Breakdown),
            Note = Perhaps(Markdown),
        };

    private Breakdown Breakdown() =>
        new(
            Any<BreakdownTotal>(),
            [.. Many(Slug).Distinct().Order(StringComparer.Ordinal).Select(id => new Participation(TestData.At(id), random.Next(1, 1000)))],
            TestData.File("programme.yaml").Span(0, 0)
        );

    private Count Count() => new(random.Next(1, 1_000_000_000), Any<Qualifier>());

    private decimal Decimal() => random.Next(1_000_000) / 100m;

    private DateOnly Date() => new DateOnly(1900, 1, 1).AddDays(random.Next(100_000));

    private Moment Moment() =>
        random.Next(3) switch
        {
            0 => new Moment(Date()),
            1 => new Moment(new DateOnly(random.Next(1900, 2200), random.Next(1, 13), 1), MonthOnly: true),
            _ => new Moment(Date(), new TimeOnly(random.Next(24), random.Next(60))),
        };

    public OtherFigure OtherFigure() => new(Line(), Line(), Maybe(Line));

    private SessionDay Day() =>
        random.Next(3) switch
        {
            0 => new SessionDay(Date()),
            1 => new SessionDay(Date(), Time()),
            _ => new SessionDay(Date(), Time(), Time()),
        };

    private TimeOnly Time() => new(random.Next(24), random.Next(60));

    private PeriodName PeriodName() =>
        Model.PeriodName.Parse(One("2021", "2021/2022", "2021-H1", "2021-Q3", "2021-11", "2021-11/2022-02", "2015/"))!;

    /// <summary>The grouping of foreign numbers follows the author's spelling, which JSON does not contain.</summary>
    private Phone Phone() =>
        PhoneNumber.TryParse(One("663 1439", "+442079460001", "112"), out var e164, out var shown)
            ? new Phone(e164, shown)
            : throw new InvalidOperationException();

    private Uri Url() => new(One("https://example.org", "http://a.ee:80/a?b=c#d", "https://näidis.ee/õ"));

    private string Email() => One("a.b@example.org", "õ+c_d@a-b.ee");

    private string RegistryCode() => One("70000740", "10000024");

    private string County() => One("Harju maakond", "Lääne-Viru maakond");

    private string Slug() => One("a", "b-1", "anija-vald", "true", "12");

    private string Name() => "A " + Line();

    private string Line() => string.Join(' ', Many(() => One(_words), 1));

    /// <summary>The letter makes sure that there is something to see.</summary>
    private Sourced<string> SourcedLine() => TestData.At(Line());

    private Sourced<string> Markdown() => TestData.At("a " + string.Join(One("\n", "\n\n", "  \n"), Many(Line, 1)));

    private T One<T>(params T[] values) => values[random.Next(values.Length)];

    private T Any<T>()
        where T : struct, Enum => One(Enum.GetValues<T>());

    private bool Chance() => random.Next(2) == 0;

    private T? Maybe<T>(Func<T> make)
        where T : class => Chance() ? make() : null;

    private T? Perhaps<T>(Func<T> make)
        where T : struct => Chance() ? make() : null;

    private ImmutableArray<T> Many<T>(Func<T> make) => Many(make, 0);

    private ImmutableArray<T> Many<T>(Func<T> make, int least) => [.. Enumerable.Range(0, random.Next(least, 4)).Select(_ => make())];
}
