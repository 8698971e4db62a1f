using System.Collections.Concurrent;
using System.Collections.Immutable;
using SiteGen.Files;

namespace SiteGen.Publishing;

/// <summary>
/// What each file of the site was made from by the build that made it, and how the disk saw it then. A file that still is as it was
/// written, and would be made from the same again, need not be made. Many threads may use one.
/// </summary>
internal sealed class SiteMemory
{
    public const string Name = "site";

    private readonly string _output;
    private readonly Dictionary<string, MadeFile> _before = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, MadeFile> _files = new(StringComparer.Ordinal);
    private ImmutableArray<(string Path, FileStamp Stamp)> _folders = [];

    private SiteMemory(string output) => _output = output;

    /// <param name="folder">Of the cache.</param>
    /// <param name="output">Absolute.</param>
    public static SiteMemory Read(string folder, string output) => StoredFile.Read(Path.Join(folder, Name), (reader, _) => Read(reader, output)) ?? new SiteMemory(output);

    /// <summary>Whether the file stands in the output as it was made, from what it would be made from now.</summary>
    /// <param name="print">Of all that it would be made from, and of all addresses of the site too where it depends on those.</param>
    public bool IsStanding(string path, Func<bool, UInt128> print) =>
        _before.TryGetValue(path, out var made) && made.Print == print(made.OnAddresses) && FileStamp.Of(Path.Join(_output, path))?.UnderAnyName == made.Stamp;

    /// <summary>Whether this is the very file that was made, under another name. Only a disk that tells each file from all others can say so.</summary>
    /// <param name="id">As <see cref="FileStamp.Id"/> is.</param>
    public bool IsSame(string path, long id) => id != 0 && _before.TryGetValue(path, out var made) && made.Stamp.Id == id;

    /// <summary>Whether there is nothing else in the output than these files, which stand.</summary>
    public bool IsAll(int files) => files == _before.Count && !_folders.IsEmpty && _folders.All(folder => FileStamp.Of(Path.Join(_output, folder.Path))?.UnderAnyName == folder.Stamp);

    /// <summary>Whether the output is as the build left it.</summary>
    public bool IsStill(int threads) =>
        IsAll(_before.Count) && _before.AsParallel().WithDegreeOfParallelism(threads).All(each => FileStamp.Of(Path.Join(_output, each.Key))?.UnderAnyName == each.Value.Stamp);

    /// <summary>A file that is to stand as it stood before.</summary>
    public void Keep(string path) => _files[path] = _before[path];

    public void Add(string path, UInt128 print, bool onAddresses, FileStamp stamp) => _files[path] = new MadeFile(print, onAddresses, stamp.UnderAnyName);

    /// <param name="folders">Of the site as it was published, and its mark.</param>
    public void Write(string folder, IEnumerable<(string Path, FileStamp Stamp)> folders) => StoredFile.Write(Path.Join(folder, Name), writer =>
    {
        writer.Write(_output);
        writer.WriteList([.. folders], each =>
        {
            writer.Write(each.Path);
            writer.Write(each.Stamp.UnderAnyName);
        });
        writer.WriteList(_files, each =>
        {
            writer.Write(each.Key);
            writer.Write(each.Value.Print);
            writer.Write(each.Value.OnAddresses);
            writer.Write(each.Value.Stamp);
        });
    });

    private static SiteMemory Read(BinaryReader reader, string output)
    {
        var memory = new SiteMemory(output);
        if (reader.ReadString() != output) return memory;
        memory._folders = reader.ReadList(() => (reader.ReadString(), reader.ReadStamp()));
        foreach (var (path, made) in reader.ReadList(() => (reader.ReadString(), new MadeFile(reader.ReadUInt128(), reader.ReadBoolean(), reader.ReadStamp())))) memory._before.Add(path, made);
        return memory;
    }

    /// <param name="OnAddresses">Whether it depends on which addresses the site has.</param>
    private readonly record struct MadeFile(UInt128 Print, bool OnAddresses, FileStamp Stamp);
}
