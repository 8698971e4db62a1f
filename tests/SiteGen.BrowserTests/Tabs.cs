using OpenQA.Selenium;

namespace SiteGen.BrowserTests;

/// <summary>Several open tabs of one browser, side by side.</summary>
public sealed class Tabs : IDisposable
{
    private readonly IWebDriver _driver;
    private readonly string _before;
    private readonly List<string> _handles = [];

    public Tabs(IWebDriver driver, Uri address, int count)
    {
        (_driver, _before) = (driver, driver.CurrentWindowHandle);
        _driver.Navigate().GoToUrl("about:blank");
        for (var number = 0; number < count; number++)
        {
            _handles.Add(_driver.SwitchTo().NewWindow(WindowType.Tab).CurrentWindowHandle);
            _driver.Navigate().GoToUrl(address);
        }
    }

    public void InEach(Action action) => In(_handles, action);

    public void InFirst(Action action) => In(_handles[..1], action);

    public void InOthers(Action action) => In(_handles[1..], action);

    public void CloseFirst()
    {
        InFirst(_driver.Close);
        _handles.RemoveAt(0);
    }

    public void Dispose()
    {
        InEach(_driver.Close);
        _driver.SwitchTo().Window(_before);
    }

    private void In(List<string> handles, Action action)
    {
        foreach (var handle in handles)
        {
            _driver.SwitchTo().Window(handle);
            action();
        }
    }
}
