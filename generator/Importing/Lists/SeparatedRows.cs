using System.Text;

namespace SiteGen.Importing.Lists;

/// <summary>Parts a text into rows and cells. A cell in quotes may hold separators and line ends; a quote within it is written twice.</summary>
internal sealed class SeparatedRows(TextReader text, char separator)
{
    /// <summary>Excel has no longer cells by far: one that is began with a quote that none closes.</summary>
    private const int LongestCell = 100_000;

    /// <summary>What stands further right is no part of a list.</summary>
    private const int MostColumns = 1_024;

    private const int End = -1;

    private readonly StringBuilder _cell = new();

    public IEnumerable<Row> Read()
    {
        for (var number = 1; text.Peek() != End; number++)
        {
            yield return new Row(number, Cells(number));
        }
    }

    private List<string> Cells(int number)
    {
        var cells = new List<string>();
        int end;
        do
        {
            end = ReadCell(number);
            if (cells.Count < MostColumns)
            {
                cells.Add(Row.Cell(_cell.ToString()));
            }
        } while (end == separator);
        return cells;
    }

    /// <returns>What ends the cell: the separator, the end of the line or of all.</returns>
    private int ReadCell(int number)
    {
        _cell.Clear();
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

            if (next is End or '\n' or '\r' || next == separator)
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
                throw NotClosed(number);
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
        if (_cell.Length == LongestCell)
        {
            throw NotClosed(number);
        }

        _cell.Append((char)next);
    }

    private static UnreadableListException NotClosed(int number) =>
        new($"a quotation mark opens a cell in row {number} but is never closed");
}
