using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using SiteGen.Files;

namespace SiteGen.Publishing;

/// <summary>
/// What each file of the site was made from by the build that made it, and how the disk saw it then. A file that still is as it was
/// written, and would be made from the same again, need not be made. Many threads may use one.
/// </summary>
internal sealed class SiteMemory
{
    public const string Name = "site";

    private const int MostOnStack = 1024;

    private readonly string _output;
    private readonly byte[] _root;
    private readonly PathTable _before;
    private readonly bool[] _kept;
    private readonly ConcurrentDictionary<string, MadeFile> _made = new(StringComparer.Ordinal);
    private readonly ImmutableArray<(string Path, FileStamp Stamp)> _folders;

    private SiteMemory(string output, PathTable before, ImmutableArray<(string Path, FileStamp Stamp)> folders) =>
        (_output, _root, _before, _kept, _folders) = (
            output,
            Encoding.UTF8.GetBytes(output + '/'),
            before,
            new bool[before.Count],
            folders
        );

    /// <param name="folder">Of the cache.</param>
    /// <param name="output">Absolute.</param>
    public static SiteMemory Read(string folder, string output) =>
        StoredFile.Read(Path.Join(folder, Name), (card, _) => Read(card, output)) ?? new SiteMemory(output, PathTable.Empty, []);

    /// <summary>Whether the file stands in the output as it was made, from what it would be made from now.</summary>
    /// <param name="print">Of all that it would be made from, and of all addresses of the site too where it depends on those.</param>
    public bool IsStanding(string path, Func<bool, UInt128> print) =>
        _before.Find(path) is >= 0 and var number
        && MadeFile.Read(_before.About(number)) is var made
        && made.Print == print(made.OnAddresses)
        && IsAsMade(number);

    /// <summary>
    /// Whether this is the very file that was made, under another name. Only a disk that tells each file from all others can say so.
    /// </summary>
    /// <param name="id">As <see cref="FileStamp.Id"/> is.</param>
    public bool IsSame(string path, long id) =>
        id != 0 && _before.Find(path) is >= 0 and var number && MadeFile.Read(_before.About(number)).Stamp.Id == id;

    /// <summary>Whether there is nothing else in the output than these files, which stand.</summary>
    public bool IsAll(int files) =>
        files == _before.Count
        && !_folders.IsEmpty
        && _folders.All(folder => FileStamp.Of(Path.Join(_output, folder.Path))?.UnderAnyName == folder.Stamp);

    /// <summary>Whether the output is as the build left it.</summary>
    public bool IsStill(int threads) =>
        IsAll(_before.Count)
        && Parallel
            .For(
                0,
                _before.Count,
                new ParallelOptions { MaxDegreeOfParallelism = threads },
                (number, state) =>
                {
                    if (!IsAsMade(number))
                    {
                        state.Stop();
                    }
                }
            )
            .IsCompleted;

    /// <summary>A file that is to stand as it stood before.</summary>
    public void Keep(string path) => _kept[_before.Find(path)] = true;

    public void Add(string path, UInt128 print, bool onAddresses, FileStamp stamp) =>
        _made[path] = new MadeFile(print, onAddresses, stamp.UnderAnyName);

    /// <param name="folders">Of the site as it was published, and its mark.</param>
    public void Write(string folder, IEnumerable<(string Path, FileStamp Stamp)> folders) =>
        StoredFile.Write(
            Path.Join(folder, Name),
            card =>
            {
                card.Write(_output);
                card.WriteList(
                    [.. folders],
                    each =>
                    {
                        card.Write(each.Path);
                        card.Write(each.Stamp.UnderAnyName);
                    }
                );
                var about = new CardWriter();
                PathTable.Write(card, _before, number => _kept[number], _made.Select(each => (each.Key, each.Value.Write(about))));
            }
        );

    private static SiteMemory? Read(CardReader card, string output)
    {
        if (card.ReadText() != output)
        {
            return null;
        }

        var folders = card.ReadList(() => (card.ReadText(), card.ReadStamp()));
        return new SiteMemory(output, PathTable.Read(card), folders);
    }

    private bool IsAsMade(int number)
    {
        var relative = _before.SystemPathOf(number);
        var length = _root.Length + relative.Length;
        var path = length <= MostOnStack ? stackalloc byte[length] : new byte[length];
        _root.CopyTo(path);
        relative.CopyTo(path[_root.Length..]);
        return FileStamp.Of(path)?.UnderAnyName == MadeFile.Read(_before.About(number)).Stamp;
    }

    /// <param name="OnAddresses">Whether it depends on which addresses the site has.</param>
    private readonly record struct MadeFile(UInt128 Print, bool OnAddresses, FileStamp Stamp)
    {
        public static MadeFile Read(ArraySegment<byte> written)
        {
            var card = new CardReader(written);
            return new MadeFile(card.ReadPrint(), card.ReadBool(), card.ReadStamp());
        }

        public byte[] Write(CardWriter card)
        {
            card.Clear();
            card.Write(Print);
            card.Write(OnAddresses);
            card.Write(Stamp);
            return card.Written.ToArray();
        }
    }
}
