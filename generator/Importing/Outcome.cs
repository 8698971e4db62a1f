using SiteGen.Importing.Columns;
using SiteGen.Importing.Reports;

namespace SiteGen.Importing;

/// <summary>What became of the person in a row.</summary>
/// <param name="Attended">Whether the person is known to have attended.</param>
internal readonly record struct Outcome(RegistrationStatus Status, bool Attended);

/// <summary>What the columns of a row say, by role. Used again for each row.</summary>
internal sealed class RowSigns
{
    private const int Roles = (int)ColumnRole.Waiting + 1;

    private static readonly (ColumnRole Role, bool Is, ColumnRole Other, bool OtherIs)[] _contradictions =
    [
        (ColumnRole.Withdrawn, true, ColumnRole.Completed, true),
        (ColumnRole.DroppedOut, true, ColumnRole.Completed, true),
        (ColumnRole.Completed, true, ColumnRole.Attended, false),
        (ColumnRole.Waiting, true, ColumnRole.Completed, true),
        (ColumnRole.Waiting, true, ColumnRole.Attended, true),
        (ColumnRole.Waiting, true, ColumnRole.DroppedOut, true),
    ];

    /// <summary>The numbers of the columns that say yes, no, or nothing that is certain; −1 for none.</summary>
    private readonly int[] _yes = new int[Roles];
    private readonly int[] _no = new int[Roles];
    private readonly int[] _unclear = new int[Roles];

    public void Clear()
    {
        Array.Fill(_yes, -1);
        Array.Fill(_no, -1);
        Array.Fill(_unclear, -1);
    }

    public void Say(ColumnRole role, bool answer, int column) => (answer ? _yes : _no)[(int)role] = column;

    public void Say(RegistrationStatus status, int column) => Say(status.Role(), answer: true, column);

    public void SayNothing(ColumnRole role, int column) => _unclear[(int)role] = column;

    /// <returns>The columns that say two things that cannot both be.</returns>
    public (int One, int Other)? Contradiction()
    {
        for (var role = 0; role < Roles; role++)
        {
            if (_yes[role] >= 0 && _no[role] >= 0)
            {
                return (_yes[role], _no[role]);
            }
        }

        foreach (var (role, answer, other, otherAnswer) in _contradictions)
        {
            var (one, two) = ((answer ? _yes : _no)[(int)role], (otherAnswer ? _yes : _no)[(int)other]);
            if (one >= 0 && two >= 0)
            {
                return (one, two);
            }
        }

        return null;
    }

    /// <returns>Null if the row does not say what became of the person.</returns>
    public Outcome? Decide()
    {
        var attended = Is(ColumnRole.Attended);
        return Is(ColumnRole.Waiting) ? new Outcome(RegistrationStatus.Ignored, false)
            : Is(ColumnRole.Withdrawn) ? new Outcome(RegistrationStatus.Withdrawn, false)
            : Is(ColumnRole.DroppedOut) ? new Outcome(RegistrationStatus.DroppedOut, attended)
            : Is(ColumnRole.Completed) ? new Outcome(RegistrationStatus.Completed, true)
            : IsUnclear() ? null
            : attended ? new Outcome(IsNot(ColumnRole.Completed) ? RegistrationStatus.DroppedOut : RegistrationStatus.Attended, true)
            : IsNot(ColumnRole.Registered) ? null
            : IsNot(ColumnRole.Attended) ? new Outcome(RegistrationStatus.DroppedOut, false)
            : Is(ColumnRole.Registered) || IsNot(ColumnRole.Completed) || IsNot(ColumnRole.DroppedOut) || IsNot(ColumnRole.Withdrawn)
                ? new Outcome(RegistrationStatus.Registered, false)
            : null;
    }

    /// <summary>A column that another says more than does not matter: that someone registered follows from the rest.</summary>
    private bool IsUnclear() =>
        Array.FindIndex(_unclear, static column => column >= 0) is >= 0 and var role
        && (role != (int)ColumnRole.Registered || !(Is(ColumnRole.Attended) || IsNot(ColumnRole.Attended)));

    private bool Is(ColumnRole role) => _yes[(int)role] >= 0;

    private bool IsNot(ColumnRole role) => _no[(int)role] >= 0;
}
