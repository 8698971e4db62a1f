using System.Diagnostics;
using System.Net;
using SiteGen.Tests;
using SiteGen.Tests.Stories;

namespace SiteGen.BrowserTests;

/// <summary>The live preview.</summary>
public sealed class PreviewTests(Browser browser)
{
    private const string Programme = "content/programmes/avatud-valitsemine/programme.yaml";
    private const string Title = "document.querySelector('h1')?.textContent ?? ''";
    private const string Panel = "document.getElementById('sitegen')?.innerText ?? ''";

    private static readonly string _seed = File.ReadAllText(Path.Join(Repository.Root, Programme));

    [Fact]
    public async Task A_page_follows_what_is_saved_and_stays_where_it_was_scrolled_to()
    {
        await using var site = await Edited();
        browser.Run("window.scrollTo(0, 700)");
        site.Save(Programme, WithTitle(site, "Avatud valitsemise ja digivõimekuse uued töötoad"));
        Until(Title, "Avatud valitsemise ja digivõimekuse uued töötoad");
        Until("String(Math.round(scrollY))", "700");
    }

    [Fact]
    public async Task A_mistake_is_shown_over_the_last_good_page_and_goes_when_it_is_mended()
    {
        await using var site = await Edited();
        var (good, title) = (site.Read(Programme), browser.Evaluate<string>(Title));
        site.Save(Programme, good.Replace("completed: 113", "completed: 123", StringComparison.Ordinal));
        UntilPart(Panel, "SG0202");
        Assert.Contains("`registered` is 122", browser.Evaluate<string>(Panel), StringComparison.Ordinal);
        Assert.Contains(":55:", browser.Evaluate<string>(Panel), StringComparison.Ordinal);
        Assert.Equal(
            (title, "113"),
            (browser.Evaluate<string>(Title), browser.Evaluate<string>("document.querySelector('.tile .value').textContent"))
        );
        Assert.Equal("alert", browser.Evaluate<string>("document.getElementById('sitegen').getAttribute('role')"));

        browser.Open(new Uri(site.Address, Pages.Home)); // every page shows the error
        UntilPart(Panel, "SG0202");

        site.Save(Programme, good);
        Until(Panel, "");
    }

    [Fact]
    public async Task A_mistake_in_a_template_or_a_link_is_found_even_on_a_page_that_nobody_looks_at()
    {
        await using var site = await Edited();
        site.Save("content/pages/meist.md", "---\ntitle: Meist\n---\nVaata [siia](../ei-ole/).\n");
        UntilPart(Panel, "SG0302");
        site.Save("content/pages/meist.md", "---\ntitle: Meist\n---\nTere.\n");
        Until(Panel, "");
        site.Save("templates/institution.html", "{{ nimi }}\n");
        UntilPart(Panel, "SG0404");
        site.Save("templates/institution.html", "<h1>{{ name }}</h1>\n");
        Until(Panel, "");
    }

    [Fact]
    public async Task However_it_is_saved_the_page_ends_up_right()
    {
        await using var site = await Edited();
        site.SaveByRename(Programme, WithTitle(site, "Ümber nimetatud"));
        Until(Title, "Ümber nimetatud");

        for (var number = 1; number <= 20; number++)
        {
            site.Save(Programme, WithTitle(site, $"Korraga {number}"));
        }

        Until(Title, "Korraga 20");

        using (var slow = new StreamWriter(site.At(Programme)))
        {
            foreach (var part in site.Read("content/programmes/naidisprogramm/programme.yaml").Chunk(900).Take(3))
            {
                await slow.WriteAsync(part);
                await slow.FlushAsync(TestContext.Current.CancellationToken);
                await Task.Delay(40, TestContext.Current.CancellationToken);
            }
        }
        site.Save(Programme, WithTitle(site, "Lõpuks", _seed));
        Until(Title, "Lõpuks");

        // A branch switch: one folder disappears, one appears, one gets an old modification time.
        Directory.Move(site.At("content/programmes/avatud-valitsemine"), site.At("content/programmes/uus-kaust"));
        UntilPart(Panel, "SG0206");
        Directory.Move(site.At("content/programmes/uus-kaust"), site.At("content/programmes/avatud-valitsemine"));
        Until(Panel, "");
        Directory.Delete(site.At("content/programmes/avatud-valitsemine"), recursive: true);
        site.Save(Programme, WithTitle(site, "Teine haru", _seed));
        File.SetLastWriteTimeUtc(site.At(Programme), new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Until(Title, "Teine haru");
        Until(Panel, "");
    }

    [Fact]
    public async Task A_new_style_shows_at_once()
    {
        await using var site = await Edited();
        site.Save(
            "templates/assets/tokens.css",
            site.Read("templates/assets/tokens.css").Replace("#0b5a70", "#123456", StringComparison.Ordinal)
        );
        Until("getComputedStyle(document.querySelector('.eyebrow')).color", "rgb(18, 52, 86)");
    }

    /// <summary>A browser opens six connections to a host, and every tab wants to know what has changed.</summary>
    [Fact]
    public async Task Twenty_tabs_follow_whichever_of_them_is_closed_or_asleep()
    {
        await using var site = await EditedSite.Start();
        using var tabs = browser.OpenTabs(new Uri(site.Address, Pages.Seed), 20);
        void AllShow(string title)
        {
            site.Save(Programme, WithTitle(site, title));
            tabs.InEach(() => Until(Title, title));
        }

        AllShow("Kakskümmend lehte");
        tabs.CloseFirst();
        AllShow("Esimene on suletud");
        tabs.InFirst(() => browser.Command("Page.setWebLifecycleState", new() { ["state"] = "frozen" }));
        site.Save(Programme, WithTitle(site, "Teine magab"));
        tabs.InOthers(() => Until(Title, "Teine magab"));
        tabs.InFirst(() => browser.Command("Page.setWebLifecycleState", new() { ["state"] = "active" }));
        tabs.InEach(() => Until(Title, "Teine magab"));
    }

    [Fact]
    public async Task A_page_follows_without_its_siblings_and_when_the_browser_goes_back_to_it()
    {
        await using var site = await Edited();
        browser.Open(new Uri(site.Address, Pages.Home));
        site.Save(Programme, WithTitle(site, "Vahepeal"));
        Until("[...document.querySelectorAll('h3')].some(each => each.textContent === 'Vahepeal') ? 'jah' : 'ei'", "jah");
        browser.Run("history.back()");
        Until(Title, "Vahepeal");
    }

    [Fact]
    public async Task It_answers_as_a_host_does_and_nobody_else()
    {
        await using var site = await EditedSite.Start();
        using var client = new HttpClient(
            new HttpClientHandler { AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.None }
        )
        {
            BaseAddress = site.Address,
        };
        async Task<HttpResponseMessage> Ask(string address, string? host = null, HttpMethod? method = null)
        {
            using var request = new HttpRequestMessage(method ?? HttpMethod.Get, address);
            request.Headers.Host = host;
            request.Headers.AcceptEncoding.ParseAdd("gzip");
            return await client.SendAsync(request, TestContext.Current.CancellationToken);
        }

        Assert.True(IPAddress.IsLoopback(IPAddress.Parse(site.Address.Host)));
        Assert.Equal("text/html; charset=utf-8", (await Ask("")).Content.Headers.ContentType!.ToString());
        Assert.Equal(["gzip"], (await Ask("")).Content.Headers.ContentEncoding);
        Assert.Equal("text/csv; charset=utf-8", (await Ask("andmed/tulemused.csv")).Content.Headers.ContentType!.ToString());
        Assert.Equal("image/svg+xml", (await Ask("assets/favicon.svg")).Content.Headers.ContentType!.ToString());
        Assert.Equal("/koolitused/avatud-valitsemine/", (await Ask("koolitused/avatud-valitsemine")).Headers.Location!.ToString());
        Assert.Equal(HttpStatusCode.NotFound, (await Ask("ei/ole")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await Ask("..%2f..%2fcontent/site.yaml")).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await Ask("", host: "kuri.example.org")).StatusCode);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await Ask("", method: HttpMethod.Post)).StatusCode);
    }

    public static TheoryData<int> More => Night.IsOn ? [0, 1000] : [0];

    /// <summary>Asserts nothing about time: prints the delay between saving a file and the browser showing it.</summary>
    [Theory]
    [MemberData(nameof(More))]
    public async Task How_soon_a_page_follows(int more)
    {
        var saves = Night.Times(2);
        await using var site = await Edited(more);
        var times = new List<double>();
        for (var number = 1; number <= saves; number++)
        {
            await Task.Delay(more > 0 ? 1500 : 300, TestContext.Current.CancellationToken); // time passes between two saves
            var text = WithTitle(site, $"Kord {number}");
            var clock = Stopwatch.StartNew();
            site.Save(Programme, text);
            Until(Title, $"Kord {number}");
            times.Add(clock.Elapsed.TotalMilliseconds);
        }
        times.Sort();
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{more} more programmes: median {times[saves / 2]:0} ms, fastest {times[0]:0} ms, slowest {times[^1]:0} ms from "
                + $"saving to the page"
        );
    }

    private static string WithTitle(EditedSite site, string title, string? text = null) =>
        $"title: {title}\n{(text ?? site.Read(Programme)).Split('\n', 2)[1]}";

    private async Task<EditedSite> Edited(int more = 0)
    {
        var site = await EditedSite.Start(more);
        browser.Open(new Uri(site.Address, Pages.Seed));
        return site;
    }

    private void Until(string expression, string expected) => UntilSo(expression, found => found == expected, expected);

    private void UntilPart(string expression, string expected) =>
        UntilSo(expression, found => found.Contains(expected, StringComparison.Ordinal), expected);

    private void UntilSo(string expression, Func<string, bool> isSo, string expected)
    {
        var (clock, found) = (Stopwatch.StartNew(), "");
        while (clock.Elapsed < TimeSpan.FromSeconds(15))
        {
            try
            {
                found = browser.Evaluate<string>(expression);
                if (isSo(found))
                {
                    return;
                }
            }
            catch (OpenQA.Selenium.WebDriverException)
            {
                // The page is reloading.
            }
            Thread.Sleep(2);
        }
        Assert.Fail($"expected {expected}, found {found}");
    }
}
