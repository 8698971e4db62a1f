using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using SiteGen.Diagnostics;

namespace SiteGen.Git;

/// <summary>Reads contents by name, all through one process of git.</summary>
internal sealed class BlobReader : IDisposable
{
    private readonly Process _git;
    private readonly string _folder;
    private readonly Stream _answers;

    /// <param name="git"><c>git cat-file --batch</c>.</param>
    /// <param name="folder">The folder in messages.</param>
    public BlobReader(Process git, string folder)
    {
        (_git, _folder) = (git, folder);
        _answers = new BufferedStream(git.StandardOutput.BaseStream, 64 * 1024);
        git.BeginErrorReadLine(); // a full pipe would block git
    }

    /// <summary>How many were asked for.</summary>
    public int Count { get; private set; }

    /// <summary>Null if it is missing, is no file, or is larger than <paramref name="maxBytes"/>.</summary>
    /// <param name="id">A full name.</param>
    /// <exception cref="RevisionException">Git has ended.</exception>
    public byte[]? Read(string id, int maxBytes)
    {
        Count++;
        try
        {
            return Ask(id, maxBytes);
        }
        catch (IOException exception)
        {
            throw new RevisionException(RevisionProblems.GitFailed(_folder, exception.Message));
        }
    }

    public void Dispose()
    {
        _git.Kill();
        _git.Dispose();
        _answers.Dispose();
    }

    private byte[]? Ask(string id, int maxBytes)
    {
        _git.StandardInput.Write(id + "\n");
        _git.StandardInput.Flush();
        // `<id> blob <size>`, or `<id> missing`.
        if (ReadLine().Split(' ') is not [_, var type, var digits])
        {
            return null;
        }

        var size = long.Parse(digits, CultureInfo.InvariantCulture);
        if (type != "blob" || size > maxBytes)
        {
            Skip(size + 1);
            return null;
        }

        var bytes = new byte[size];
        _answers.ReadExactly(bytes);
        Skip(1);
        return bytes;
    }

    private string ReadLine()
    {
        var line = new StringBuilder();
        for (int next; (next = _answers.ReadByte()) != '\n'; )
        {
            line.Append(next >= 0 ? (char)next : throw new EndOfStreamException());
        }

        return line.ToString();
    }

    private void Skip(long bytes)
    {
        var waste = ArrayPool<byte>.Shared.Rent(16 * 1024);
        for (; bytes > 0; bytes -= Math.Min(bytes, waste.Length))
        {
            _answers.ReadExactly(waste, 0, (int)Math.Min(bytes, waste.Length));
        }

        ArrayPool<byte>.Shared.Return(waste);
    }
}
