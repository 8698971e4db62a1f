using System.Collections.Frozen;

namespace SiteGen.Importing.Lists;

/// <summary>Reads the worksheets of an OpenDocument spreadsheet (.ods), which stand in one part behind one another.</summary>
internal static class OpenDocument
{
    private const string Content = "content.xml";

    public static bool Is(Package package) => package.Has(Content);

    public static IEnumerable<Worksheet> Worksheets(Package package)
    {
        using (var manifest = package.Open("META-INF/manifest.xml"))
        {
            if (manifest?.ReadTo("encryption-data") == true)
            {
                throw UnreadableListException.Protected();
            }
        }

        using var xml = package.Open(Content) ?? throw UnreadableListException.Damaged();
        var hiddenStyles = HiddenStyles(xml);
        for (var index = 0; xml.ReadTo("table"); index++)
        {
            if (index == ListLimits.Worksheets)
            {
                throw UnreadableListException.TooLarge();
            }

            var (depth, name, style) = (xml.Depth, xml.Attribute("name") ?? "", xml.Attribute("style-name") ?? "");
            var table = new TableReader(xml);
            var hiddenColumns = table.ReadColumns();
            yield return new Worksheet(name, Rows(package, table, index))
            {
                IsHidden = hiddenStyles.Contains(style),
                HiddenColumns = hiddenColumns,
            };
            table.ReadToEnd();
        }
    }

    /// <summary>Goes on from the columns, and for a second time from the beginning of the part.</summary>
    private static IEnumerable<Row> Rows(Package package, TableReader table, int index)
    {
        if (!table.HasBegun)
        {
            foreach (var row in table.Rows())
            {
                yield return row;
            }

            yield break;
        }

        using var xml = package.Open(Content);
        for (var before = index; xml?.ReadTo("table") == true; before--)
        {
            var again = new TableReader(xml);
            again.ReadColumns();
            if (before > 0)
            {
                again.ReadToEnd();
                continue;
            }

            foreach (var row in again.Rows())
            {
                yield return row;
            }

            yield break;
        }
    }

    /// <summary>The styles of tables that are not shown. Stands in front of the tables, and stops there.</summary>
    private static FrozenSet<string> HiddenStyles(PartReader xml)
    {
        var hidden = new HashSet<string>(StringComparer.Ordinal);
        var style = "";
        while (xml.Read() && !xml.IsAt("body"))
        {
            if (xml.IsAt("style"))
            {
                style = xml.Attribute("name") ?? "";
            }
            else if (xml.IsAt("table-properties") && xml.Attribute("display") == "false" && hidden.Count < ListLimits.Worksheets)
            {
                hidden.Add(style);
            }
        }

        return hidden.ToFrozenSet(StringComparer.Ordinal);
    }
}
