using System.Text;

namespace SiteGen.Commands;

/// <summary>
/// Where the generator says something: what fails there, a full disk or a closed pipe, is not taken for a fault of the work itself.
/// </summary>
internal sealed class GuardedWriter(TextWriter to) : TextWriter
{
    public override Encoding Encoding => to.Encoding;

    /// <summary>
    /// Opens it before anything else is, since a file may get the number of a stream that is closed. One that cannot be opened fails when
    /// there is something to say.
    /// </summary>
    public static TextWriter Open(Func<TextWriter> stream)
    {
        try
        {
            return stream();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new Closed(fault);
        }
    }

    public override void Write(char value) => Tell(() => to.Write(value));

    public override void Write(string? value) => Tell(() => to.Write(value));

    public override void Flush() => Tell(to.Flush);

    private static void Tell(Action say)
    {
        try
        {
            say();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new OutputFailedException(fault);
        }
    }

    private sealed class Closed(Exception why) : TextWriter
    {
        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value) => throw new IOException(why.Message, why);
    }
}
