namespace SiteGen.Importing.Lists;

/// <summary>Looks for bytes in a stream, in little memory.</summary>
internal static class ByteSearch
{
    private const int BufferSize = 64 * 1024;

    public static bool Contains(Stream stream, ReadOnlySpan<byte> bytes)
    {
        var buffer = new byte[BufferSize];
        for (var kept = 0; ; )
        {
            var read = stream.Read(buffer.AsSpan(kept));
            if (read == 0)
            {
                return false;
            }

            var all = buffer.AsSpan(0, kept + read);
            if (all.IndexOf(bytes) >= 0)
            {
                return true;
            }

            // The bytes may be cut by the end of what was read.
            kept = Math.Min(bytes.Length - 1, all.Length);
            all[^kept..].CopyTo(buffer);
        }
    }
}
