using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using SiteGen.Estonian;
using SiteGen.Text;

namespace SiteGen.Pages.Data;

/// <summary>
/// What the search field of the pages finds: themes, counties, programmes and institutions, each with title, address and a line about it.
/// The index is in parts, loaded when somebody searches.
/// </summary>
internal sealed class SearchIndex(SiteContext context)
{
    /// <summary>In a part: less than 100 KB, as most letters take a byte.</summary>
    private const int MaxLetters = 80_000;

    /// <summary>At least one.</summary>
    public ImmutableArray<ImmutableArray<Entry>> Parts { get; } = Divided(Entries(context));

    private static ImmutableArray<ImmutableArray<Entry>> Divided(IEnumerable<Entry> entries)
    {
        var (parts, part, letters) = (ImmutableArray.CreateBuilder<ImmutableArray<Entry>>(), ImmutableArray.CreateBuilder<Entry>(), 0);
        foreach (var entry in entries)
        {
            if (letters + entry.Letters > MaxLetters && part.Count > 0)
            {
                parts.Add(part.ToImmutable());
                part.Clear();
                letters = 0;
            }

            letters += entry.Letters;
            part.Add(entry);
        }

        parts.Add(part.ToImmutable());
        return parts.ToImmutable();
    }

    public static string Json(ImmutableArray<Entry> part)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, ReadableJson.Options with { Indented = false }))
        {
            json.WriteStartArray();
            foreach (var entry in part)
            {
                json.WriteStartArray();
                json.WriteStringValue(entry.Title);
                json.WriteStringValue(entry.Url);
                json.WriteStringValue(entry.About);
                json.WriteEndArray();
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan) + "\n";
    }

    private static IEnumerable<Entry> Entries(SiteContext context)
    {
        var translations = context.Translations;
        return
        [
            .. from theme in context.ProgrammeListings.Themes
            where theme.Programmes.Length > 0
            select new Entry(theme.Title, theme.Path, translations.Text("filters.theme")),
            .. from county in context.ProgrammeListings.ByCounty
            select new Entry(county.Title, county.Path, $"{translations.Text("filters.county")} · {Counties.CommonName(county.County!)}"),
            .. from programme in context.ProgrammeListings.All.Programmes
            select new Entry(
                programme.Title,
                Addresses.Programme(programme.Slug),
                About(programme.Sample, [translations.Text("search.programme"), .. context.ThemesOf(programme)])
            ),
            .. from institution in context.InstitutionListings.All.Institutions
            select new Entry(
                institution.Name,
                Addresses.Institution(institution.Id.Value),
                About(institution.Sample, [translations.Of("institution_kinds", institution.Kind), institution.County])
            ),
        ];

        string About(bool sample, IEnumerable<string?> parts) =>
            string.Join(" · ", (sample ? parts.Append(translations.Text("sample.badge")) : parts).OfType<string>());
    }

    /// <param name="About">What it is, and words by which it is found too.</param>
    internal sealed record Entry(string Title, string Path, string About)
    {
        /// <summary>Relative to the site's root.</summary>
        public string Url { get; } = Addresses.ToUrl(Path);

        public int Letters => Title.Length + Url.Length + About.Length;
    }
}
