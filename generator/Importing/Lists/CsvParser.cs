using System.Buffers;
using System.Collections.Immutable;
using System.Text;

namespace SiteGen.Importing.Lists;

/// <summary>Parses delimiter-separated values by RFC 4180: quoted fields may hold delimiters, line breaks and doubled quotes.</summary>
internal sealed class CsvParser(TextReader text, char delimiter)
{
    /// <summary>Far beyond what Excel allows: a longer field has an unclosed quote.</summary>
    private const int MaxFieldLength = 100_000;

    private const int End = -1;

    private readonly List<string> _fields = [];
    private readonly StringBuilder _field = new();
    private readonly SearchValues<char> _ends = SearchValues.Create([delimiter, '\r', '\n']);
    private readonly char[] _buffer = new char[32 * 1024];
    private int _at;
    private int _end;

    public IEnumerable<Row> Read()
    {
        // As everywhere, a line ends with CR, LF or both; other signs of Unicode that break lines are blanks within a cell.
        for (var number = 1; Peek() != End; number++)
        {
            yield return new Row(number, Fields(number));
        }
    }

    private ImmutableArray<string> Fields(int number)
    {
        _fields.Clear();
        int end;
        do
        {
            (var field, end) = ReadField(number);
            if (_fields.Count < ListLimits.Columns)
            {
                _fields.Add(CellValue.OfText(field));
            }
        } while (end == delimiter);
        return [.. _fields];
    }

    /// <returns>The field, and what ends it: the delimiter, a line break or <see cref="End"/>.</returns>
    private (string Field, int End) ReadField(int number)
    {
        _field.Clear();
        if (Peek() == '"')
        {
            ReadQuoted(number);
        }

        while (true)
        {
            var rest = _buffer.AsSpan(_at, _end - _at);
            var length = rest.IndexOfAny(_ends);
            _at += length < 0 ? rest.Length : length;
            if (length >= 0 && _field.Length == 0)
            {
                return (rest[..length].ToString(), FieldEnd());
            }

            Append(length < 0 ? rest : rest[..length], number);
            if (length >= 0 || Peek() == End)
            {
                return (_field.ToString(), FieldEnd());
            }
        }
    }

    private int FieldEnd()
    {
        var end = Next();
        return end == '\r' && Peek() == '\n' ? Next() : end;
    }

    private void ReadQuoted(int number)
    {
        _at++;
        while (true)
        {
            var next = Next();
            if (next == End)
            {
                throw UnclosedQuote(number);
            }

            if (next == '"')
            {
                if (Peek() != '"')
                {
                    return;
                }

                _at++;
            }

            Append([(char)next], number);
        }
    }

    private int Peek()
    {
        if (_at == _end)
        {
            (_at, _end) = (0, text.Read(_buffer, 0, _buffer.Length));
        }

        return _at < _end ? _buffer[_at] : End;
    }

    private int Next()
    {
        var next = Peek();
        _at += next == End ? 0 : 1;
        return next;
    }

    private void Append(ReadOnlySpan<char> part, int number)
    {
        if (_field.Length + part.Length > MaxFieldLength)
        {
            throw UnclosedQuote(number);
        }

        _field.Append(part);
    }

    private static UnreadableListException UnclosedQuote(int number) =>
        new($"a quotation mark opens a cell in row {number} but is never closed");
}
