using SiteGen.Content;
using SiteGen.Diagnostics;

namespace SiteGen.Tests.Fuzzing;

/// <summary>
/// Whatever a file holds, every printer shows each of its lines in bounded length, with nothing that is obeyed and without a personal code.
/// The first byte says where the message points.
/// </summary>
public sealed class MessageFuzzTests() : FuzzTests<MessageFuzzTests>(MessageText.Grammar), IFuzzTarget
{
    public static string Folder => "messages";

    protected override string Outcome(byte[] input)
    {
        var diagnostics = new DiagnosticBag();
        if (input.Length == 0 || SourceReader.Read(input.AsSpan(1), "content/x.yaml", diagnostics) is not { Text: var text } file)
        {
            return "unread " + Told.Of(diagnostics);
        }

        var start = text.Length * input[0] / 256;
        var span = file.Span(start, Math.Min(text.Length - start, input[0] % 40));
        diagnostics.Add(ShapeProblems.WrongType(span, text, $"{text}", $"{text}"));
        return $"{Math.Min(text.Split('\n').Length, 5)} {Told.Of(diagnostics)}";
    }
}
