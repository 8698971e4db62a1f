using SiteGen.Model;

namespace SiteGen.Pages;

/// <summary>A period of a programme, as every institution that took part in it lists it. What is the same in each such row is made once.</summary>
internal sealed class Occasion(Programme programme, Period period, Breakdown breakdown)
{
    private string? _name;
    private Counted? _units;
    private string? _total;
    private Cells? _inData;

    public Programme Programme => programme;

    public Period Period => period;

    public Breakdown Breakdown => breakdown;

    /// <summary>The link to the programme from an institution's page: the same from each.</summary>
    public string Href => field ??= Links.From(Addresses.Institution("x"), Addresses.Programme(programme.Slug));

    public string Name(Wording words) => _name ??= period.Name.Value.InWords(words);

    public Counted Units(Wording words) => _units ??= words.Counted("units", period.Unit);

    public string Total(Wording words) => _total ??= words.Of("totals", breakdown.Of);

    /// <summary>What data files say of it; the unit in words.</summary>
    public Cells InData(Wording words) => _inData ??= new Cells(programme.Slug, programme.Title, period.Name.Value.Text, words.Of("unit_names", period.Unit));
}
