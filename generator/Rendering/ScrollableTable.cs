using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace SiteGen.Rendering;

/// <summary>
/// Wraps a table in a scrollable box, so that a wide table does not widen the page and stays reachable by keyboard. The box is a group
/// because a region would become a landmark of the page.
/// </summary>
internal sealed class ScrollableTable(string label) : HtmlObjectRenderer<Table>
{
    protected override void Write(HtmlRenderer renderer, Table obj)
    {
        renderer.EnsureLine();
        renderer.WriteLine($"<div class=\"table-scroll\" role=\"group\" tabindex=\"0\" aria-label=\"{Html.Encode(label)}\">");
        renderer.WriteLine("<table>");
        foreach (var row in obj.OfType<TableRow>())
        {
            if (row.IsHeader)
            {
                renderer.WriteLine("<thead>");
            }

            WriteRow(renderer, obj, row);
            if (row.IsHeader)
            {
                renderer.WriteLine("</thead>").WriteLine("<tbody>");
            }
        }

        renderer.WriteLine("</tbody>").WriteLine("</table>").WriteLine("</div>");
    }

    private static void WriteRow(HtmlRenderer renderer, Table table, TableRow row)
    {
        renderer.Write("<tr>");
        for (var column = 0; column < row.Count; column++)
        {
            var alignment = table.ColumnDefinitions.ElementAtOrDefault(column)?.Alignment;
            renderer.Write(row.IsHeader ? "<th scope=\"col\"" : "<td").Write(ClassOf(alignment)).Write(">");
            WriteCell(renderer, (TableCell)row[column]);
            renderer.Write(row.IsHeader ? "</th>" : "</td>");
        }

        renderer.WriteLine("</tr>");
    }

    private static void WriteCell(HtmlRenderer renderer, TableCell cell)
    {
        var outside = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph = true;
        renderer.WriteChildren(cell);
        renderer.ImplicitParagraph = outside;
    }

    /// <summary>Uses a class because a Content Security Policy may forbid inline styles.</summary>
    private static string ClassOf(TableColumnAlign? alignment) =>
        alignment switch
        {
            TableColumnAlign.Center => " class=\"center\"",
            TableColumnAlign.Right => " class=\"right\"",
            _ => "",
        };
}
