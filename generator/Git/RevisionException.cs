using SiteGen.Diagnostics;

namespace SiteGen.Git;

/// <summary>A version of the content cannot be read.</summary>
internal sealed class RevisionException(Diagnostic problem) : Exception(problem.Detail.ToString())
{
    public Diagnostic Problem => problem;
}
