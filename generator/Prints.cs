using System.Collections.Concurrent;
using System.IO.Hashing;
using System.Runtime.InteropServices;
using SiteGen.Content;
using SiteGen.Model;
using SiteGen.Pages;

namespace SiteGen;

/// <summary>Tells what an output is made from in one build from what it is made from in another. Many threads may use one.</summary>
/// <param name="site">Made by a build that remembers.</param>
/// <param name="index">Has seen every file of the content and the templates.</param>
internal sealed class Prints(BuildRequest request, PlannedSite site, DiskIndex index)
{
    private readonly UInt128 _common = Common(request, site, index);
    private readonly Lazy<UInt128> _addresses = new(() =>
        Of(site.Plan.Outputs.Select(static output => output.Path).Order(StringComparer.Ordinal))
    );
    private readonly ConcurrentDictionary<IEnumerable<Programme>, UInt128> _programmes = new(ReferenceEqualityComparer.Instance);

    /// <param name="onAddresses">Whether it depends on which addresses the site has.</param>
    public UInt128 Of(Output output, bool onAddresses)
    {
        UInt128[] parts =
        [
            _common,
            _programmes.GetOrAdd(output.From, Of),
            onAddresses ? _addresses.Value : 0,
            output.OfTheDay ? (UInt128)site.Today.DayNumber : 0,
        ];
        return Of(parts);
    }

    /// <summary>Of what every page is made from beside its own programmes.</summary>
    private static UInt128 Common(BuildRequest request, PlannedSite site, DiskIndex index)
    {
        var content = Folder.At(request.Content, index);
        return Of([
            Of([content.Shown, request.Templates, site.Plan.BaseUrl.AbsoluteUri]),
            Folder.At(request.Templates, index).PrintNow(),
            content.Print("site.yaml"),
            content.Has("institutions.yaml") ? content.Print("institutions.yaml") : 0,
            content.Sub("pages").PrintNow(),
        ]);
    }

    private static UInt128 Of(IEnumerable<Programme> programmes)
    {
        if (programmes is Programme[] { Length: 1 } one)
        {
            return one[0].Print; // So it is of most outputs.
        }

        return Of(programmes.Select(static programme => programme.Print).ToArray());
    }

    private static UInt128 Of(UInt128[] prints) => XxHash128.HashToUInt128(MemoryMarshal.AsBytes(prints.AsSpan()));

    private static UInt128 Of(IEnumerable<string> texts) =>
        XxHash128.HashToUInt128(MemoryMarshal.AsBytes(string.Join('\0', texts).AsSpan()));
}
