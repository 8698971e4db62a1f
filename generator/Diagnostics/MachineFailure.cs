using SiteGen.Text;

namespace SiteGen.Diagnostics;

/// <summary>Tells what the machine refused (disk, permission) from a fault of our own.</summary>
internal static class MachineFailure
{
    /// <summary>Null where it is not the machine's fault.</summary>
    public static Diagnostic? Explain(Exception exception, string path) =>
        exception switch
        {
            UnreadableException unreadable => FileProblems.CannotRead(unreadable),
            IOException or UnauthorizedAccessException => PublishingProblems.CannotWrite(path, exception.Message),
            // What one of many threads met.
            AggregateException { InnerExceptions: [var first, ..] } => Explain(first, path),
            _ => null,
        };
}
