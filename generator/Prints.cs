using System.Buffers.Binary;
using System.IO.Hashing;
using System.Runtime.InteropServices;
using SiteGen.Content;
using SiteGen.Pages;

namespace SiteGen;

/// <summary>Tells what an output is made from in one build from what it is made from in another.</summary>
internal sealed class Prints
{
    private const int Size = 16;

    private readonly DiskIndex _index;
    private readonly SitePlan _plan;
    private readonly DateOnly _today;
    private readonly UInt128 _common;
    private readonly Lazy<UInt128> _addresses;

    /// <param name="index">Has seen every file of the content.</param>
    /// <param name="today">What parts the upcoming from the past.</param>
    public Prints(BuildRequest request, DiskIndex index, SitePlan plan, DateOnly today)
    {
        (_index, _plan, _today) = (index, plan, today);
        _common = Common(request, plan, index);
        _addresses = new Lazy<UInt128>(() => Of(plan.Outputs.SelectMany(static output => MemoryMarshal.AsBytes(output.Path.AsSpan()).ToArray().Append((byte)0)).ToArray()));
    }

    /// <param name="onAddresses">Whether it depends on which addresses the site has.</param>
    public UInt128 Of(Output output, bool onAddresses)
    {
        var hash = new XxHash128();
        Append(hash, _common);
        if (onAddresses) Append(hash, _addresses.Value);
        if (output.OfTheDay) Append(hash, (UInt128)_today.DayNumber);
        foreach (var source in output.Sources) Append(hash, _index.PrintOf(source) ?? 0);
        return hash.GetCurrentHashAsUInt128();
    }

    /// <summary>Of what every page is made from beside its own sources.</summary>
    private static UInt128 Common(BuildRequest request, SitePlan plan, DiskIndex index)
    {
        var (content, hash) = (Folder.At(request.Content, index), new XxHash128());
        Append(hash, Folder.At(request.Templates, index).PrintNow());
        Append(hash, content.Print("site.yaml"));
        if (content.Has("institutions.yaml")) Append(hash, content.Print("institutions.yaml"));
        Append(hash, content.Sub("pages").PrintNow());
        foreach (var text in (string[])[content.Shown, request.Templates, plan.BaseUrl.AbsoluteUri]) hash.Append(MemoryMarshal.AsBytes((text + "\0").AsSpan()));
        return hash.GetCurrentHashAsUInt128();
    }

    private static UInt128 Of(byte[] bytes) => XxHash128.HashToUInt128(bytes);

    private static void Append(XxHash128 hash, UInt128 print)
    {
        Span<byte> bytes = stackalloc byte[Size];
        BinaryPrimitives.WriteUInt128LittleEndian(bytes, print);
        hash.Append(bytes);
    }
}
