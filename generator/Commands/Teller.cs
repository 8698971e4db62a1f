using System.Text;

namespace SiteGen.Commands;

/// <summary>Where the generator says something: what fails there, a full disk or a closed pipe, is not taken for a fault of the work itself.</summary>
internal sealed class Teller(TextWriter to) : TextWriter
{
    public override Encoding Encoding => to.Encoding;

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
            throw new UntoldException(fault);
        }
    }
}
