using System.Text;

namespace SiteGen.Commands;

/// <summary>
/// Wraps I/O errors of the output, such as a full disk or a closed pipe, so that they are not mistaken for errors of the command.
/// </summary>
internal sealed class GuardedWriter(TextWriter inner) : TextWriter
{
    public override Encoding Encoding => inner.Encoding;

    /// <summary>
    /// Opens a standard stream before any file, because a file would get the descriptor of a closed stream. If opening fails, the error is
    /// thrown on the first write.
    /// </summary>
    public static TextWriter Open(Func<TextWriter> stream)
    {
        try
        {
            return stream();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new FailingWriter(exception);
        }
    }

    public override void Write(char value) => Guard(() => inner.Write(value));

    public override void Write(string? value) => Guard(() => inner.Write(value));

    public override void Flush() => Guard(inner.Flush);

    private static void Guard(Action write)
    {
        try
        {
            write();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new OutputFailedException(exception);
        }
    }

    private sealed class FailingWriter(Exception cause) : TextWriter
    {
        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value) => throw cause;
    }
}
