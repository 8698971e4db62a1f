using System.Collections.Immutable;
using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Content;

/// <summary>The rows of a file by RFC 4180, with commas, and the place of each field.</summary>
internal sealed class CsvRows(SourceFile file, DiagnosticBag diagnostics)
{
    private int _at;

    /// <summary>Rows with a misplaced quotation mark are reported and left out.</summary>
    public IEnumerable<ImmutableArray<Sourced<string>>> Read()
    {
        while (_at < file.Text.Length)
        {
            var (fields, isWhole) = (ImmutableArray.CreateBuilder<Sourced<string>>(), true);
            do
            {
                isWhole &= Field(fields);
            } while (Skip(','));
            _ = Skip('\n');
            if (isWhole)
            {
                yield return fields.DrainToImmutable();
            }
        }
    }

    private bool Field(ImmutableArray<Sourced<string>>.Builder fields)
    {
        var start = _at;
        var text = Skip('"') ? Quoted() : Until([',', '\n', '"']);
        if (text is not null && (_at == file.Text.Length || file.Text[_at] is ',' or '\n'))
        {
            fields.Add(new Sourced<string>(text, file.Span(start, _at - start)));
            return true;
        }

        diagnostics.Add(RecordProblems.Quote(file.Span(text is null ? start : _at, 1)));
        // The rest of the line means nothing.
        _at = text is null ? start : _at;
        _ = Until(['\n']);
        return false;
    }

    /// <returns>Null if nothing closes the field.</returns>
    private string? Quoted()
    {
        var text = new StringBuilder();
        while (_at < file.Text.Length)
        {
            text.Append(Until(['"']));
            if (!Skip('"'))
            {
                return null;
            }

            if (!Skip('"'))
            {
                return text.ToString();
            }

            text.Append('"');
        }

        return null;
    }

    private string Until(ReadOnlySpan<char> ends)
    {
        var rest = file.Text.AsSpan(_at);
        var length = rest.IndexOfAny(ends) is >= 0 and var end ? end : rest.Length;
        _at += length;
        return rest[..length].ToString();
    }

    private bool Skip(char sign)
    {
        var isThere = _at < file.Text.Length && file.Text[_at] == sign;
        _at += isThere ? 1 : 0;
        return isThere;
    }
}
