using SiteGen.Text;

namespace SiteGen.Diagnostics;

/// <summary>Distinguishes failures of the environment, such as disk errors and denied access, from bugs.</summary>
internal static class EnvironmentFailure
{
    /// <summary>Null if the exception is not a failure of the environment.</summary>
    public static Diagnostic? Explain(Exception exception, string path) =>
        exception switch
        {
            UnreadableException unreadable => FileProblems.CannotRead(unreadable),
            BlockedPathException blocked => PublishingProblems.Blocked(blocked.BlockedPath),
            IOException or UnauthorizedAccessException => PublishingProblems.CannotWrite(path, exception),
            // Thrown by parallel loops.
            AggregateException { InnerExceptions: [var first, ..] } => Explain(first, path),
            _ => null,
        };
}
