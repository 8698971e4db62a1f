using System.Text;

namespace SiteGen.Importing.Lists;

/// <summary>Parses delimiter-separated values by RFC 4180: quoted fields may hold delimiters, line breaks and doubled quotes.</summary>
internal sealed class CsvParser(TextReader text, char delimiter)
{
    /// <summary>Far beyond what Excel allows: a longer field has an unclosed quote.</summary>
    private const int MaxFieldLength = 100_000;

    private const int End = -1;

    private readonly StringBuilder _field = new();

    public IEnumerable<Row> Read()
    {
        // As everywhere, a line ends with CR, LF or both; other signs of Unicode that break lines are blanks within a cell.
        for (var number = 1; text.Peek() != End; number++)
        {
            yield return new Row(number, Fields(number));
        }
    }

    private List<string> Fields(int number)
    {
        var fields = new List<string>();
        int end;
        do
        {
            end = ReadField(number);
            if (fields.Count < ListLimits.Columns)
            {
                fields.Add(CellValue.OfText(_field.ToString()));
            }
        } while (end == delimiter);
        return fields;
    }

    /// <returns>What ends the field: the delimiter, a line break or <see cref="End"/>.</returns>
    private int ReadField(int number)
    {
        _field.Clear();
        if (text.Peek() == '"')
        {
            ReadQuoted(number);
        }

        while (true)
        {
            var next = text.Read();
            if (next == '\r' && text.Peek() == '\n')
            {
                next = text.Read();
            }

            if (next is End or '\n' or '\r' || next == delimiter)
            {
                return next;
            }

            Append(next, number);
        }
    }

    private void ReadQuoted(int number)
    {
        text.Read();
        while (true)
        {
            var next = text.Read();
            if (next == End)
            {
                throw UnclosedQuote(number);
            }

            if (next == '"')
            {
                if (text.Peek() != '"')
                {
                    return;
                }

                text.Read();
            }

            Append(next, number);
        }
    }

    private void Append(int next, int number)
    {
        if (_field.Length == MaxFieldLength)
        {
            throw UnclosedQuote(number);
        }

        _field.Append((char)next);
    }

    private static UnreadableListException UnclosedQuote(int number) =>
        new($"a quotation mark opens a cell in row {number} but is never closed");
}
