using System.Text;
using SiteGen.Commands;
using SiteGen.Tests.Sites;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Commands;

/// <summary>Failures to write standard output: a full disk, a closed pipe, a closed terminal.</summary>
public sealed class OutputFailedTests : IDisposable
{
    private const string Full = "the disk is full";

    private readonly Story _story = new();

    public static TheoryData<string> Calls =>
        ["build", "build --format json", "check", "check --format sarif", "explain SG0203", "--help", "--version"];

    public void Dispose() => _story.Dispose();

    [Theory]
    [MemberData(nameof(Calls))]
    public void What_cannot_be_said_ends_with_3_and_one_line_of_why(string call)
    {
        using var error = new StringWriter();
        Assert.Equal(3, Call(call, new FullDisk(), error));
        Assert.Equal($"output could not be written: {Full}\n", error.ToString());
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("build --date nonsense")]
    public void Where_nothing_at_all_can_be_said_the_exit_code_says_it(string call) =>
        Assert.Equal(3, Call(call, new FullDisk(), new FullDisk()));

    [Fact]
    public void What_cannot_even_be_opened_is_missed_only_where_there_is_something_to_say()
    {
        using var said = new StringWriter();
        using var closed = GuardedWriter.Open(static () => throw new IOException("Bad file descriptor"));
        Assert.Equal(3, Call("build", closed, said));
        Assert.Equal("output could not be written: the system reported: Bad file descriptor\n", said.ToString());
        Assert.Equal(0, Call("build", said, closed));
    }

    [Fact]
    public void A_site_that_was_published_by_then_is_whole()
    {
        Call("build", new FullDisk(), TextWriter.Null);
        var untold = _story.Files();
        _story.Built();
        Assert.Equal(_story.Files(), untold);
    }

    [Theory]
    [InlineData("> /dev/full", 3)]
    [InlineData("> /dev/full 2> /dev/full", 3)]
    [InlineData(">&-", 3)]
    [InlineData(">&- 2>&-", 3)]
    [InlineData("| head -0", 0)]
    public void A_process_ends_without_a_stack_trace(string redirected, int code)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "needs a device that is full");
        var run = Command.Script(_story, $$"""{ "$@" build --templates '{{Repository.Templates}}'; echo $? > code; } {{redirected}}""");
        Assert.Equal($"{code}\n", _story.Read("code"));
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        Assert.True(_story.Has("site/index.html"));
    }

    private int Call(string call, TextWriter output, TextWriter error)
    {
        var words = call.Split(' ');
        string[] folders = words[0] is "build" or "check" ? ["--content", _story.At("content"), "--templates", Repository.Templates] : [];
        string[] site = words[0] == "build" ? ["--output", _story.At("site")] : [];
        return Program.Run([.. words, .. folders, .. site], output, error);
    }

    private sealed class FullDisk : TextWriter
    {
        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value) => throw new IOException("No space left on device", 28);
    }
}
