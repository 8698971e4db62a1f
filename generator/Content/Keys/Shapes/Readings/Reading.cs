using System.Collections.Immutable;
using SiteGen.Diagnostics;

namespace SiteGen.Content.Keys.Shapes.Readings;

/// <summary>What the author of an invalid value may have meant.</summary>
/// <param name="Values">Valid values; the author chooses where there are several.</param>
/// <param name="IsCertain">Whether the only value means exactly what was written.</param>
/// <param name="Note">What to do where no value means the same, or what to consider: a clause.</param>
internal sealed record Reading(ImmutableArray<string> Values, bool IsCertain, Message? Note = null)
{
    public static Reading Certain(string value, Message? note = null) => new([value], true, note);

    public static Reading Choice(IEnumerable<string> values, Message? note = null) => new([.. values], false, note);

    public static Reading Advice(Message note) => new([], false, note);
}

/// <summary>Reads a value that is not in the model's notation.</summary>
/// <param name="name">Name of the key.</param>
/// <returns>Null if nothing is known about it.</returns>
internal delegate Reading? ReadLeniently(string text, string name);
