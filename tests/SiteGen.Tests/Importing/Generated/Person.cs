namespace SiteGen.Tests.Importing.Generated;

/// <summary>What became of a person, in the words of the content model.</summary>
internal enum Fate
{
    Registered,
    Attended,
    Completed,
    DroppedOut,
    Withdrawn,
    Waiting,
}

/// <summary>One person of a list whose truth is known.</summary>
/// <param name="Came">Whether the person attended, where the list says so.</param>
/// <param name="Institution">The id of an institution.</param>
internal sealed record Person(string Name, string Code, string Email, string Institution, Fate Fate, bool Came);
