using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Rules;

/// <summary>No text is still as <c>sitegen new</c> wrote it.</summary>
internal static class SampleTextsAreReplaced
{
    /// <param name="sample">The programme as <c>sitegen new</c> writes it.</param>
    /// <param name="severity">An error where the site is checked for the public.</param>
    public static void Check(SiteContent content, Programme sample, Severity severity, DiagnosticBag diagnostics)
    {
        var samples = Texts(sample).Select(static text => text.Value.Trim()).ToHashSet();
        foreach (var text in content.Programmes.SelectMany(Texts).Where(text => samples.Contains(text.Value.Trim())))
        {
            diagnostics.Add(SampleProblems.SampleText(text.Span, severity));
        }
    }

    /// <summary>The texts that a new programme begins with.</summary>
    private static IEnumerable<Sourced<string>> Texts(Programme programme) =>
        new[] { programme.Summary, programme.Goal, programme.Audience }
            .Concat(programme.Contacts.SelectMany(static contact => new[] { contact.Organisation, contact.Email }))
            .OfType<Sourced<string>>()
            .Concat(programme.Outcomes)
            .Concat(programme.Feedback.Select(static feedback => feedback.Body));
}
