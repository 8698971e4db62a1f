using System.Text.RegularExpressions;

namespace SiteGen.Importing.Columns;

/// <summary>What stands behind a status: a reason, or a second status that takes the first back, as in "läbis (osaliselt)".</summary>
internal static partial class StatusReason
{
    /// <summary>In words, of a known status.</summary>
    private const int Longest = 5;

    private static readonly string[] _negations = ["ei", "mitte", "pole", "not", "no"];

    /// <param name="status">What the words before the reason say.</param>
    public static bool Contradicts(RegistrationStatus status, string reason)
    {
        var words = Words().Matches(ListText.Fold(reason)).Select(static word => word.Value).ToArray();
        return (status is RegistrationStatus.Attended or RegistrationStatus.Completed && words.Any(_negations.Contains))
            || Enumerable
                .Range(0, words.Length)
                .SelectMany(
                    start => Enumerable.Range(1, Math.Min(Longest, words.Length - start)),
                    (start, length) => words[start..(start + length)]
                )
                .Select(static run => string.Join(' ', run))
                .Any(run =>
                    run.Length > 1 // no grade
                    && StatusWord.FindWhole(run) is { Status: { } other } word
                    && Contradicts(status, other, word.IsSure)
                );
    }

    private static bool Contradicts(RegistrationStatus status, RegistrationStatus other, bool isSure) =>
        other switch
        {
            // "osales (osaliselt)": in part.
            RegistrationStatus.Attended when !isSure => IsPresence(status),
            _ when other == status => false,
            RegistrationStatus.Registered => !isSure,
            RegistrationStatus.Attended => status != RegistrationStatus.Completed,
            // "loobus (haige)": why.
            RegistrationStatus.DroppedOut or RegistrationStatus.Withdrawn when !isSure => IsPresence(status),
            _ => true,
        };

    private static bool IsPresence(RegistrationStatus status) => status <= RegistrationStatus.Completed;

    [GeneratedRegex(@"[\p{L}\p{M}\d]+(?:-[\p{L}\p{M}\d]+)*")]
    private static partial Regex Words();
}
