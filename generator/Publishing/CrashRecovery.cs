using SiteGen.Diagnostics;

namespace SiteGen.Publishing;

/// <summary>Cleans up after killed builds.</summary>
internal static class CrashRecovery
{
    /// <summary>Restores a site whose replacement was interrupted, and removes abandoned working folders.</summary>
    public static void Run(OutputFolder output, DiagnosticBag diagnostics)
    {
        foreach (var path in WorkingFolder.PathsFor(output))
        {
            try
            {
                if (WorkingFolder.TryAcquire(path) is { } abandoned)
                {
                    using (abandoned)
                    {
                        Exchange.Restore(abandoned, output);
                        abandoned.Remove();
                    }
                }
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                diagnostics.Add(PublishingProblems.Leftover(path, exception));
            }
        }
    }
}
