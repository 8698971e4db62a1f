using System.Text;

namespace SiteGen.Importing.Lists;

/// <summary>Detects the encoding of a text file.</summary>
internal static class TextEncoding
{
    private const int BalticCodePage = 1257;

    /// <summary>
    /// UTF-16 by its byte order mark, or by the zero byte in its first letter; otherwise UTF-8 if the whole file is valid UTF-8, else the
    /// Baltic code page.
    /// </summary>
    public static Encoding Detect(string path)
    {
        using var file = File.OpenRead(path);
        Span<byte> first = stackalloc byte[4];
        first = first[..file.ReadAtLeast(first, first.Length, throwOnEndOfStream: false)];
        if (first.StartsWith(Encoding.Unicode.Preamble) || first is [not 0, 0, not 0, 0])
        {
            return Encoding.Unicode;
        }

        if (first.StartsWith(Encoding.BigEndianUnicode.Preamble) || first is [0, not 0, 0, not 0])
        {
            return Encoding.BigEndianUnicode;
        }

        file.Position = 0;
        return IsUtf8(file) ? Encoding.UTF8 : CodePagesEncodingProvider.Instance.GetEncoding(BalticCodePage)!;
    }

    private static bool IsUtf8(Stream file)
    {
        using var text = new StreamReader(file, new UTF8Encoding(false, throwOnInvalidBytes: true));
        var buffer = new char[64 * 1024];
        try
        {
            while (text.Read(buffer) > 0) { }

            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
