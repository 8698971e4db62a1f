using System.Collections.Immutable;
using SiteGen.Model;

namespace SiteGen.Pages.Findings;

/// <summary>Why a finding is missing that readers may look for.</summary>
internal static class Remarks
{
    /// <param name="newestFirst">All periods of a programme.</param>
    /// <param name="comparable">Those that can be compared with the newest, from the newest.</param>
    public static IEnumerable<string> Of(ImmutableArray<Period> newestFirst, ImmutableArray<Period> comparable, Translations translations)
    {
        var newest = newestFirst[0];
        if (comparable is [_, { Completed.Value: { Qualifier: Qualifier.LessThan, Value: <= ChangeFinding.MinBase } }, ..])
        {
            yield return translations.Text("findings.remarks.small_base");
        }
        else if (
            comparable.Length < 2
            && !newest.Name.Value.IsOpen
            && newestFirst.Skip(1).FirstOrDefault(static period => period.HasFigures && !period.Name.Value.IsOpen) is { } before
            && before.Unit != newest.Unit
        )
        {
            yield return translations.Text(
                "findings.remarks.other_unit",
                ("before", translations.Of("findings.remarks.units", before.Unit)),
                ("now", translations.Of("findings.remarks.units", newest.Unit))
            );
        }

        if (newest is { Registered: { } registered, Completed: { } completed } && !(registered.Value.IsExact && completed.Value.IsExact))
        {
            yield return translations.Text("findings.remarks.not_exact");
        }

        if (newest.SatisfactionResponses is { Value: var answers } && Answers.AreFew(answers))
        {
            yield return translations.Text("findings.remarks.few_answers");
        }
    }
}
