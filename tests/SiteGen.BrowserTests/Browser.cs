using System.Text.Json;
using OpenQA.Selenium;
using OpenQA.Selenium.Chrome;
using OpenQA.Selenium.Interactions;
using SiteGen.Tests.Stories;
using Xunit.Sdk;
using Xunit.v3;

[assembly: AssemblyFixture(typeof(SiteGen.BrowserTests.Browser))]
[assembly: Parallelization(Mode = ParallelMode.None)]

namespace SiteGen.BrowserTests;

/// <summary>
/// One headless Chromium and one build of the shipped content for all tests. Without Chromium, browser tests are skipped, or fail if
/// <c>SITEGEN_BROWSER</c> is <c>required</c>.
/// </summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string[] _flags =
    [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--no-proxy-server",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1", // blocks all other hosts
    ];

    private readonly string _temporary = Directory.CreateTempSubdirectory("sitegen-chromium-").FullName; // Chromium does not clean up
    private ChromeDriver? _driver;
    private PublishedSite? _shipped;

    public PublishedSite Shipped => _shipped ?? throw Missing();

    private ChromeDriver Driver => _driver ?? throw Missing();

    public async ValueTask InitializeAsync()
    {
        if ((OnPath("chromium") ?? OnPath("google-chrome")) is not { } chromium || OnPath("chromedriver") is not { } driver)
        {
            return;
        }

        _shipped = await PublishedSite.Of(Repository.Content);
        var options = new ChromeOptions { BinaryLocation = chromium };
        options.AddArguments(_flags);
        options.SetLoggingPreference(LogType.Browser, LogLevel.All);
        options.SetLoggingPreference(LogType.Performance, LogLevel.All);
        var service = ChromeDriverService.CreateDefaultService(driver);
        service.DriverProcessStarting += (_, starting) => starting.DriverServiceProcessStartInfo.Environment["TMPDIR"] = _temporary;
        _driver = new ChromeDriver(service, options);
        Command("Network.enable", []);
        Command("Network.setCacheDisabled", new() { ["cacheDisabled"] = true });
    }

    /// <summary>Opens a page with a viewport in CSS pixels and a preferred color scheme.</summary>
    /// <param name="script">Whether to load the site's script; false simulates a browser without JavaScript.</param>
    /// <param name="prefers">Another emulated media feature, such as <c>forced-colors</c>, and its value.</param>
    public void Open(
        Uri address,
        int width = 1280,
        string scheme = "light",
        string media = "screen",
        int height = 800,
        bool script = true,
        (string Name, string Value)? prefers = null
    )
    {
        Command(
            "Emulation.setDeviceMetricsOverride",
            new()
            {
                ["width"] = width,
                ["height"] = height,
                ["deviceScaleFactor"] = 1,
                ["mobile"] = false,
            }
        );
        Command("Network.setBlockedURLs", new() { ["urls"] = script ? Array.Empty<string>() : ["*/assets/site.js"] });
        (string Name, string Value)[] features =
        [
            ("prefers-color-scheme", scheme),
            .. prefers is { } other ? [other] : Array.Empty<(string, string)>(),
        ];
        Command(
            "Emulation.setEmulatedMedia",
            new()
            {
                ["media"] = media,
                ["features"] = features
                    .Select(static feature => new Dictionary<string, object> { ["name"] = feature.Name, ["value"] = feature.Value })
                    .ToArray(),
            }
        );
        foreach (var log in new[] { LogType.Browser, LogType.Performance })
        {
            Driver.Manage().Logs.GetLog(log); // discards logs of earlier pages
        }

        Driver.Navigate().GoToUrl(address);
    }

    /// <summary>Opens an address in several tabs at once, until they are disposed of.</summary>
    public Tabs OpenTabs(Uri address, int count) => new(Driver, address, count);

    /// <summary>Evaluates a JavaScript expression on the open page; awaits a promise.</summary>
    public T Evaluate<T>(string expression) =>
        JsonSerializer.Deserialize<T>(
            (string)Driver.ExecuteScript($"return Promise.resolve({expression}).then(JSON.stringify)")!,
            JsonSerializerOptions.Web
        )!;

    /// <summary>Expands all <c>details</c> elements.</summary>
    public void ExpandAll() => Run("document.querySelectorAll('details').forEach(each => each.open = true)");

    public void Run(string script) => Driver.ExecuteScript(script);

    public void Press(string keys) => new Actions(Driver).SendKeys(keys).Perform();

    public Dictionary<string, object> Command(string name, Dictionary<string, object?> arguments) =>
        (Dictionary<string, object>)Driver.ExecuteCdpCommand(name, arguments)!;

    /// <summary>Console warnings and errors of the open page.</summary>
    public string[] ConsoleMessages() =>
        [
            .. Driver
                .Manage()
                .Logs.GetLog(LogType.Browser)
                .Where(static entry => entry.Level >= LogLevel.Warning)
                .Select(static entry => entry.Message),
        ];

    /// <summary>All URLs that the page requested, with the response status; null without a response.</summary>
    public Dictionary<string, int?> Requests()
    {
        var requests = new Dictionary<string, int?>();
        foreach (var entry in Driver.Manage().Logs.GetLog(LogType.Performance))
        {
            using var parsed = JsonDocument.Parse(entry.Message);
            var message = parsed.RootElement.GetProperty("message");
            var about = message.GetProperty("params");
            var method = message.GetProperty("method").GetString();
            if (method == "Network.requestWillBeSent")
            {
                requests.TryAdd(about.GetProperty("request").GetProperty("url").GetString()!, null);
            }

            if (method == "Network.responseReceived")
            {
                requests[about.GetProperty("response").GetProperty("url").GetString()!] = about
                    .GetProperty("response")
                    .GetProperty("status")
                    .GetInt32();
            }
        }
        return requests;
    }

    public async ValueTask DisposeAsync()
    {
        _driver?.Dispose();
        if (_shipped is not null)
        {
            await _shipped.DisposeAsync();
        }

        try
        {
            Directory.Delete(_temporary, recursive: true);
        }
        catch (IOException)
        {
            // A Chromium process may still be writing there; no test depends on it.
        }
    }

    private static string? OnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Select(folder => Path.Join(folder, program))
            .FirstOrDefault(File.Exists);

    private static InvalidOperationException Missing()
    {
        const string Reason = "chromium (or google-chrome) and chromedriver are not on the PATH";
        Assert.SkipUnless(Environment.GetEnvironmentVariable("SITEGEN_BROWSER") == "required", Reason);
        return new InvalidOperationException(Reason);
    }
}
