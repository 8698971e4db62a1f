using System.Collections.Immutable;
using SiteGen.Pages;

namespace SiteGen.Rendering.Compiled;

/// <summary>
/// A page's template with the layout around it and all that it includes, as the steps that write it: what Scriban would find out anew for
/// each page is settled once. It writes the very bytes that Scriban would, or nothing. Many threads may use one.
/// </summary>
internal sealed class CompiledPage(ImmutableArray<Step> steps, int slotCount, View globals)
{
    /// <returns>False where Scriban is to render the page; what was written is then of no use.</returns>
    public bool TryWrite(View view, Utf8Writer output, Func<Prose, HtmlString> render)
    {
        try
        {
            if (globals.Any(each => view.TryGet(each.Key, out _)))
            {
                return false; // a page's own name would hide it
            }

            var page = new PageRun(view, globals, output, render, slotCount);
            Step.WriteAll(steps, page);
            page.Complete();
            if (output.Written is not [.., (byte)'\n'])
            {
                output.Write("\n"u8);
            }

            return output.Length <= HtmlContext.LongestPage;
        }
        catch (IrregularPageException)
        {
            return false;
        }
    }
}
