using System.Collections.Immutable;
using SiteGen.Pages;

namespace SiteGen.Rendering.Compiled;

/// <summary>
/// A page template compiled with its layout and includes into a list of steps: names are resolved once instead of for each page. Writes the
/// same bytes as Scriban, or fails. Thread-safe.
/// </summary>
internal sealed class CompiledPage(ImmutableArray<Step> steps, int slotCount, View globals)
{
    /// <returns>False if Scriban must render the page; the output is then to be discarded.</returns>
    public bool TryWrite(View view, Utf8Writer output, Func<Prose, HtmlString> render)
    {
        try
        {
            if (globals.Any(each => view.TryGet(each.Key, out _)))
            {
                return false; // the view shadows a global
            }

            var state = new RenderState(view, globals, output, render, slotCount);
            Step.WriteAll(steps, state);
            state.Complete();
            if (output.Written is not [.., (byte)'\n'])
            {
                output.Write("\n"u8);
            }

            return output.Length <= HtmlContext.MaxPageLength;
        }
        catch (InterpreterFallbackException)
        {
            return false;
        }
    }
}
