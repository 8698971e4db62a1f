using System.Globalization;
using System.Text;

namespace SiteGen.Tests.Editing;

/// <summary>Writes a tree as YAML in one of the many ways that people and programs do.</summary>
internal sealed class LayoutWriter(Random random)
{
    private readonly StringBuilder _text = new();
    private readonly List<string> _comments = [];

    /// <summary>The first and last line of each node, numbered from 0, by its path.</summary>
    public Dictionary<string, (int First, int Last)> Lines { get; } = new(StringComparer.Ordinal);

    /// <summary>The comments written so far; each is unique.</summary>
    public IReadOnlyList<string> Comments => _comments;

    public string Write(Tree.Fields root)
    {
        if (random.Next(4) == 0)
        {
            Line("", $"{Comment()}");
        }

        Map(root, "", "");
        var text = _text.ToString();
        Lines[""] = (0, LineCount);
        return text;
    }

    private int LineCount => _text.ToString().Count(static letter => letter == '\n');

    private void Map(Tree.Fields map, string indent, string path)
    {
        foreach (var (key, value) in map.All)
        {
            Between(indent);
            Value(indent + Key(key) + Colon(), value, indent, $"{path}/{key}");
        }
    }

    private void List(Tree.Items list, string indent, string path)
    {
        for (var number = 0; number < list.All.Count; number++)
        {
            Between(indent);
            var first = LineCount;
            var (item, place) = (list.All[number], string.Create(CultureInfo.InvariantCulture, $"{path}/{number}"));
            if (item is Tree.Fields { All.Count: > 0 } map && random.Next(5) > 0)
            {
                var (key, value) = map.All[0];
                Value($"{indent}- {Key(key)}:", value, indent + "  ", $"{place}/{key}");
                Map(new Tree.Fields([.. map.All.Skip(1)]), indent + "  ", place);
                Lines[place] = (first, LineCount - 1);
            }
            else if (item is Tree.Items { All.Count: 1 } inner && inner.All[0] is Tree.Text { IsOneLine: true } && random.Next(2) == 0)
            {
                Value($"{indent}- -", inner.All[0], indent + "  ", $"{place}/0");
                Lines[place] = (first, LineCount - 1);
            }
            else
            {
                Value(indent + "-", item, indent, place);
            }
        }
    }

    private void Value(string head, Tree value, string indent, string path)
    {
        var first = LineCount;
        Write(head, value, indent, path);
        Lines[path] = (first, LineCount - 1);
    }

    /// <summary>Writes a value behind its key or hyphen.</summary>
    private void Write(string head, Tree value, string indent, string path)
    {
        switch (value)
        {
            case Tree.Items { All.Count: > 0 } list when random.Next(3) > 0:
                Line("", head + Behind());
                List(
                    list,
                    indent
                        + new string(
                            ' ',
                            random.Next(4) is 0 && !head.EndsWith('-') ? 0
                                : random.Next(3) == 0 ? 4
                                : 2
                        ),
                    path
                );
                break;
            case Tree.Fields { All.Count: > 0 } map when random.Next(4) > 0:
                Line("", head + Behind());
                Map(map, indent + new string(' ', random.Next(4) == 0 ? 4 : 2), path);
                break;
            case Tree.Null:
                Line("", head + (random.Next(3) == 0 ? " ~" : "") + Behind());
                break;
            case Tree.Text { IsOneLine: true, Value: var text } when random.Next(8) == 0:
                Line("", $"{head} {">|"[random.Next(2)]}-{Behind()}");
                Line(indent + "    ", text);
                BlankLine();
                break;
            case Tree.Text { IsOneLine: true, Value: [not ('"' or '>' or '#'), ..] and var text }
                when text.Contains(' ') && random.Next(8) == 0:
                Line("", $"{head} \"{text[..text.IndexOf(' ')]}");
                Line(indent + "   ", $"{text[(text.IndexOf(' ') + 1)..]}\"{Behind()}");
                break;
            case Tree.Text { IsOneLine: false, Value: var text }:
                Line("", $"{head} |{(text.EndsWith('\n') ? "" : "-")}{Behind()}");
                foreach (var line in text.TrimEnd('\n').Split('\n'))
                {
                    Line(line.Length == 0 ? "" : indent + "   ", line);
                }

                BlankLine();
                break;
            case Tree.Text { Value: var text } when random.Next(8) == 0:
                Line("", head + Behind());
                Line(indent + "  ", Scalar(text) + Behind());
                break;
            case Tree.Text { Value: var text }:
                Line("", $"{head} {Scalar(text)}{Behind()}");
                break;
            case Tree.Items { All.Count: > 1 } list when random.Next(3) == 0:
                Line("", head + " [" + Behind());
                for (var at = 0; at < list.All.Count; at++)
                {
                    Line(indent + "    ", Flow(list.All[at]) + (at + 1 < list.All.Count || random.Next(2) == 0 ? "," : "") + Behind());
                }

                Line(indent + "  ", "]" + Behind());
                break;
            default:
                Line("", $"{head} {Flow(value)}{Behind()}");
                break;
        }
    }

    private string Flow(Tree value) =>
        value switch
        {
            Tree.Items list => $"[{Blank()}{string.Join($",{Blank()}", list.All.Select(Flow))}{Blank()}]",
            Tree.Fields map =>
                $"{{{Blank()}{string.Join(", ", map.All.Select(field => $"{Key(field.Key)}: {Flow(field.Value)}"))}{Blank()}}}",
            Tree.Null => "null",
            Tree.Text { IsWord: true, Value: var word } when random.Next(2) == 0 => word,
            var text => Quoted(((Tree.Text)text).Value),
        };

    private string Scalar(string text) =>
        random.Next(new Tree.Text(text).IsPlain ? 4 : 2) switch
        {
            0 => Quoted(text),
            1 => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'",
            _ => text,
        };

    private static string Quoted(string text) =>
        $"\"{text.Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)}\"";

    private string Key(string key) =>
        random.Next(8) switch
        {
            0 => $"\"{key}\"",
            1 => $"'{key}'",
            _ => key,
        };

    private string Colon() => random.Next(12) == 0 ? " :" : ":";

    private void BlankLine()
    {
        if (random.Next(4) == 0)
        {
            Line("", "");
        }
    }

    private string Blank() => random.Next(3) == 0 ? " " : "";

    private void Between(string indent)
    {
        switch (random.Next(12))
        {
            case 0:
                Line("", "");
                break;
            case 1:
                Line(indent, Comment());
                break;
        }
    }

    private string Behind() =>
        random.Next(8) switch
        {
            0 => " " + Comment(),
            1 => "  ",
            _ => "",
        };

    private string Comment()
    {
        _comments.Add(string.Create(CultureInfo.InvariantCulture, $"# märkus {_comments.Count + 1} lõpp"));
        return _comments[^1];
    }

    private void Line(string indent, string text) => _text.Append(indent).Append(text).Append('\n');
}
