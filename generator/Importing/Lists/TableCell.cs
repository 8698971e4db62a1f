using System.Globalization;

namespace SiteGen.Importing.Lists;

/// <summary>Reads a cell of a table (.ods).</summary>
internal static class TableCell
{
    /// <summary>The value of the cell at which the reader stands; the reader is then at its end.</summary>
    public static string Value(PartReader xml)
    {
        var (type, number, isFormula) = (xml.Attribute("value-type"), (string?)null, xml.Attribute("formula") is not null);
        // LibreOffice writes an error as an empty text, and says in an attribute of its own what it is.
        var isError = isFormula && xml.HasAttribute("value-type", "error");
        var answer = type == "boolean" && xml.Attribute("boolean-value") == "true";
        if (type is "float" or "percentage" or "currency")
        {
            number = xml.Attribute("value");
        }

        var text = xml.Attribute("string-value");
        text = Paragraphs(xml) is { Length: > 0 } shown ? shown : text ?? "";
        return type switch
        {
            _ when isError => Row.Unreadable,
            null when isFormula && text.Length == 0 => Row.Unreadable,
            "date" or "time" => Row.Date,
            "boolean" => Row.CellText(answer),
            _ when double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) => Row.CellText(value),
            _ => CellValue.OfText(text),
        };
    }

    /// <summary>The cell's own paragraphs, not those of its comment nor of a drawing.</summary>
    private static string Paragraphs(PartReader xml)
    {
        if (xml.IsEmpty)
        {
            return "";
        }

        var (depth, runs, isSecond) = (xml.Depth, new TextRuns(), false);
        while (xml.ReadWithin(depth))
        {
            if (xml.Depth != depth + 1 || !xml.IsAt("p"))
            {
                continue;
            }

            if (isSecond)
            {
                runs.Add(" ");
            }

            isSecond = true;
            if (xml.IsEmpty)
            {
                continue;
            }

            while (xml.ReadWithin(depth + 1))
            {
                // Blanks in a row, tabs and breaks are elements.
                if ((xml.Run ?? (xml.IsAt("s") || xml.IsAt("tab") || xml.IsAt("line-break") ? " " : null)) is { } run)
                {
                    runs.Add(run);
                }
            }
        }

        return runs.ToString();
    }
}
