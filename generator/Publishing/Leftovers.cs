using SiteGen.Diagnostics;

namespace SiteGen.Publishing;

/// <summary>What killed builds left beside the output.</summary>
internal static class Leftovers
{
    /// <summary>Puts back a site that a build was killed in the middle of replacing, and removes the working folders of the dead.</summary>
    public static void Clear(OutputFolder output, DiagnosticBag diagnostics)
    {
        foreach (var path in WorkingFolder.PathsFor(output))
        {
            try
            {
                if (WorkingFolder.TryTake(path) is { } dead)
                {
                    using (dead)
                    {
                        Exchange.Restore(dead, output);
                        dead.Remove();
                    }
                }
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                diagnostics.Add(PublishingProblems.Leftover(path, exception.Message));
            }
        }
    }
}
