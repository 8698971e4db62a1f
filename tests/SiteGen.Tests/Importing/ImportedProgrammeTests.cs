using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Importing;

/// <summary>How people name the programme of an import.</summary>
public sealed class ImportedProgrammeTests : IDisposable
{
    private readonly RegistrationList _list = new();

    public void Dispose() => _list.Dispose();

    [Theory]
    [InlineData("tootuba/")]
    [InlineData("./tootuba")]
    [InlineData("programmes/tootuba")]
    [InlineData("content/programmes/tootuba/")]
    [InlineData("content/programmes/tootuba/programme.yaml")]
    [InlineData(@"content\programmes\tootuba")]
    [InlineData("/content/programmes/tootuba")]
    [InlineData("/content/programmes/tootuba/programme.yaml")]
    public void A_folder_may_be_named_as_a_shell_completes_it(string name)
    {
        _list.Write("Rae vald;läbinud");
        _list.Programme = name.StartsWith('/') ? _list.Story.At(name) : name;
        Assert.Equal(0, _list.Run("list.csv").Code);
        Assert.Contains("completed: 1", _list.Story.Read(Story.Programme), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("/")]
    [InlineData("programmes")]
    [InlineData("../tootuba")]
    [InlineData("programmes/../tootuba")]
    [InlineData("tootuba/../tootuba")]
    [InlineData("Tootuba")]
    [InlineData("/mujal/content/programmes/tootuba")]
    public void Any_other_name_is_a_wrong_call(string name)
    {
        _list.Write("Rae vald;läbinud");
        var before = _list.Story.Files("content");
        _list.Programme = name;
        var (code, said) = _list.Run("list.csv");
        Assert.Equal(2, code);
        Assert.Contains("programme.yaml", said, StringComparison.Ordinal);
        Assert.Equal(before, _list.Story.Files("content"));
    }
}
