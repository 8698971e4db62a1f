using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Estonian;
using SiteGen.Files;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Content;

/// <summary>All programmes, many at once; and of each its fact sheet once more, when its pages are made.</summary>
/// <param name="inspect">Shown each fact sheet as long as its texts are there, and whether all of its file could be read.</param>
internal sealed class ProgrammesReader(
    Folder programmes,
    int threads,
    Recall? recall,
    Action<FactSheet, bool, DiagnosticBag> inspect,
    DiagnosticBag diagnostics
)
{
    /// <summary>Characters of programmes whose texts stay in memory until their pages are made; those beyond are set aside.</summary>
    private const long MostKept = 2 * 1024 * 1024;

    private readonly ConcurrentDictionary<string, FactSheet> _sheets = new(StringComparer.Ordinal);
    private readonly SharedNames _names = recall?.Names ?? new SharedNames();
    private readonly ConcurrentDictionary<string, (long At, int Length)> _aside = new(StringComparer.Ordinal);
    private readonly Scratch _scratch = new();
    private readonly ConcurrentBag<CardWriter> _cards = [];
    private long _kept;

    /// <returns>The programmes; what does not agree within one; and the slugs of all folders, of those that could not be read too.</returns>
    public (ImmutableArray<Programme> Programmes, IEnumerable<Diagnostic> Found, ImmutableHashSet<string> Slugs) Read()
    {
        var (files, slugs) = programmes.List(diagnostics);
        programmes.ExpectOnly(files, [], diagnostics);
        var read = new ProgrammeRead?[slugs.Count];
        Parallel.For(
            0,
            slugs.Count,
            new ParallelOptions { MaxDegreeOfParallelism = threads },
            number => read[number] = Recalled(programmes.Sub(slugs[number]))
        );
        return (
            [.. read.OfType<ProgrammeRead>().Select(static each => each.Programme)],
            read.OfType<ProgrammeRead>().SelectMany(static each => each.Found),
            // A folder whose name cannot be an address is there all the same, under the name that it is told to take.
            [.. slugs.Select(static name => Slug.IsValid(name) ? name : Slug.From(name))]
        );
    }

    /// <summary>Read anew only where nobody remembers it as it is now.</summary>
    private ProgrammeRead? Recalled(Folder programme)
    {
        if (recall is null)
        {
            return Inspected(programme, diagnostics);
        }

        var read = recall.Read(programme.Shown, programme.PrintNow, own => Inspected(programme, own), diagnostics, Restored);
        return read is null ? null : read with { Programme = read.Programme with { Print = recall.PrintOf(programme.Shown) ?? 0 } };
    }

    private ProgrammeRead Restored(CardReader card) => new(ProgrammeCard.Read(card, Again, _names), []);

    private ProgrammeRead? Inspected(Folder programme, DiagnosticBag problems)
    {
        var (own, found) = (new DiagnosticBag(), new DiagnosticBag());
        var read = ProgrammeReader.Read(programme, own);
        own.CopyTo(problems);
        if (read is null)
        {
            return null;
        }

        inspect(read, !own.Sorted().Any(problem => problem.IsError && problem.Path == read.Source.Path), found);
        return new ProgrammeRead(WithinMemory(read), found.Sorted());
    }

    private Programme WithinMemory(FactSheet sheet)
    {
        var isKept =
            Interlocked.Add(ref _kept, sheet.Source.Text.Length + sheet.Feedback.Sum(static each => (long)each.Body.Span.File.Text.Length))
            <= MostKept;
        if (isKept && recall is not null)
        {
            return sheet; // It is remembered, and asked for again.
        }

        if (!isKept)
        {
            SetAside(sheet);
        }

        sheet.Source.Release(Again);
        var programme = sheet.WithoutTexts() with
        {
            Files = [.. sheet.Files.Select(_names.Of)],
            Results = [.. sheet.Results.Select(WithSharedNames)],
        };
        if (isKept)
        {
            _sheets[sheet.Slug] = sheet with { Results = programme.Results };
        }

        return programme;
    }

    private void SetAside(FactSheet sheet)
    {
        var card = _cards.TryTake(out var used) ? used : new CardWriter();
        card.Clear();
        SheetCard.Write(sheet, card);
        if (_scratch.TryAdd(card.Written) is { } place)
        {
            _aside[sheet.Slug] = place;
        }

        _cards.Add(card);
    }

    private FactSheet Fetched(Programme programme, (long At, int Length) place)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(place.Length);
        try
        {
            _scratch.Read(place.At, bytes.AsSpan(0, place.Length));
            return SheetCard.Read(new CardReader(bytes), programme, Again);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    private Period WithSharedNames(Period period) =>
        period.Breakdown is not { } breakdown
            ? period
            : period with
            {
                Breakdown = breakdown with
                {
                    Entries =
                    [
                        .. breakdown.Entries.Select(entry =>
                            entry with
                            {
                                Institution = new Sourced<string>(_names.Of(entry.Institution.Value), entry.Institution.Span),
                            }
                        ),
                    ],
                },
            };

    /// <summary>The file as it is now, by its path as people are shown it, which leads to it too.</summary>
    private static SourceFile? Again(string shown) => SourceReader.Read(shown, shown, new DiagnosticBag());

    /// <inheritdoc cref="SiteContent.SheetOf"/>
    public FactSheet SheetOf(Programme programme)
    {
        if (programme is FactSheet remembered)
        {
            return remembered;
        }

        if (_sheets.TryRemove(programme.Slug, out var kept))
        {
            return kept;
        }

        if (_aside.TryGetValue(programme.Slug, out var place))
        {
            return Fetched(programme, place);
        }

        var named = programmes.Sub(programme.Slug);
        var known = named.Knowing(programme.Files);
        var again = ProgrammeReader.Read(known, new DiagnosticBag());
        var isSame =
            again is not null
            && programme.Source.IsSameAs(again.Source)
            && (recall?.PrintOf(named.Shown) is not { } print || print == named.PrintNow());
        // Its figures are those that are in memory already, with what was worked out of them.
        return isSame
            ? again! with
            {
                Results = programme.Results,
            }
            : throw new UnreadableException(programme.Source.Path, Unreadable.Changed);
    }
}
