using System.Xml;

namespace SiteGen.Importing.Lists;

/// <summary>The names in a part's XML. The reader keeps each for good: a part full of different ones would fill the memory.</summary>
internal sealed class BoundedNames : NameTable
{
    /// <summary>The formats of spreadsheets define a tenth of it.</summary>
    private const int MaxCount = 10_000;

    private int _count;

    public override string Add(char[] key, int start, int len) => Get(key, start, len) ?? Counted(base.Add(key, start, len));

    public override string Add(string key) => Get(key) ?? Counted(base.Add(key));

    private string Counted(string name) => ++_count <= MaxCount ? name : throw UnreadableListException.TooLarge();
}
