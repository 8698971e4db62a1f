using SiteGen.Diagnostics;

namespace SiteGen.Tests.Publishing;

public sealed class PublishingProblemTests
{
    [Fact]
    public void What_the_disk_refuses_is_the_machines_fault_and_an_error()
    {
        var problem = PublishingProblems.CannotWrite("site", new IOException("No space left on device", 28));

        Assert.Equal(
            (ErrorOrigin.Environment, true, "site", "the disk is full"),
            (problem.Descriptor.Origin, problem.IsError, problem.Path, problem.Detail.ToString())
        );
    }

    [Fact]
    public void Each_code_is_in_the_catalogue_once() =>
        Assert.All(PublishingProblems.All, static code => Assert.Single(Catalogue.All, listed => listed.Id == code.Id));
}
