using SiteGen.Diagnostics;
using SiteGen.Preview;
using SiteGen.Tests.Stories;

namespace SiteGen.BrowserTests;

/// <summary>A copy of the shipped content that tests edit while the preview serves it.</summary>
public sealed class EditedSite : IAsyncDisposable
{
    private readonly string _root;
    private readonly CancellationTokenSource _ends = new();
    private readonly Watcher _watcher;
    private readonly PreviewServer _server;
    private readonly Task _loop;

    private EditedSite(string root, PreviewServer server)
    {
        (_root, _server) = (root, server);
        _watcher = new Watcher(
            [new WatchedPlace(At("content")), new WatchedPlace(At("templates"))],
            polls: false,
            static reason => Assert.Fail(reason.Message)
        );
        server.Site.Rebuild();
        _loop = PreviewLoop.Run(server.Site, _watcher, static _ => { }, _ends.Token);
    }

    public Uri Address => _server.Address;

    /// <param name="more">The number of additional programmes.</param>
    public static async Task<EditedSite> Start(int more = 0)
    {
        var root = Directory.CreateTempSubdirectory("sitegen-preview-").FullName;
        Copy(Repository.Content, Path.Join(root, "content"));
        Copy(Repository.Templates, Path.Join(root, "templates"));
        for (var number = 0; number < more; number++)
        {
            Copy(
                Path.Join(Repository.Content, "programmes", "avatud-valitsemine"),
                Path.Join(root, "content", "programmes", $"programm-{number}")
            );
        }

        var request = new BuildRequest(Path.Join(root, "content"), Path.Join(root, "templates"), Path.Join(root, "site"), Story.Today);
        return new EditedSite(root, (await PreviewServer.Start(request, Language.English, 0))!);
    }

    public string At(string path) => Path.Join(_root, path);

    public string Read(string path) => File.ReadAllText(At(path));

    public void Save(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllText(At(path), text);
    }

    /// <summary>Saves as many editors do: to a temporary file that is then renamed.</summary>
    public void SaveByRename(string path, string text)
    {
        File.WriteAllText(At(path) + "~", text);
        File.Move(At(path) + "~", At(path), overwrite: true);
    }

    public async ValueTask DisposeAsync()
    {
        await _ends.CancelAsync();
        try
        {
            await _loop;
        }
        catch (OperationCanceledException)
        {
            // The expected way to end.
        }
        await _server.DisposeAsync();
        _watcher.Dispose();
        _ends.Dispose();
        Directory.Delete(_root, recursive: true);
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Join(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
