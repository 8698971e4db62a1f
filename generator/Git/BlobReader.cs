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
    private readonly Func<string, Diagnostic> _explain;
    private readonly Stream _answers;
    private readonly StringBuilder _error = new();

    /// <param name="git"><c>git cat-file --batch</c>.</param>
    /// <param name="explain">What an error of git means.</param>
    public BlobReader(Process git, Func<string, Diagnostic> explain)
    {
        (_git, _explain) = (git, explain);
        _answers = new BufferedStream(git.StandardOutput.BaseStream, 64 * 1024);
        git.ErrorDataReceived += (_, line) => _error.Append(line.Data).Append('\n');
        git.BeginErrorReadLine(); // a full pipe would block git
    }

    /// <summary>How many were asked for.</summary>
    public int Count { get; private set; }

    /// <summary>Null if it is no file, or is larger than <paramref name="maxBytes"/>.</summary>
    /// <param name="id">A full name.</param>
    /// <exception cref="RevisionException">It is missing, or git has ended.</exception>
    public byte[]? Read(string id, int maxBytes)
    {
        Count++;
        try
        {
            return Ask(id, maxBytes);
        }
        catch (IOException exception)
        {
            _git.Kill();
            _git.WaitForExit(); // until all that it said is here
            var error = _error.ToString().Trim();
            throw new RevisionException(_explain(error.Length > 0 ? error : exception.Message));
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
        var answer = ReadLine();
        if (answer.Split(' ') is not [_, var type, var digits])
        {
            throw new IOException(answer);
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
