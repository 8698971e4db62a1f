using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Rules;

/// <summary>The publisher is the contact of a programme that names none, and must then be within reach.</summary>
internal static class SomebodyCanBeContacted
{
    public static void Check(Site? site, Programme programme, DiagnosticBag diagnostics)
    {
        if (programme.Contacts.IsEmpty && site is { Publisher: { Email: null, Phone: null, Url: null } })
        {
            diagnostics.Add(AgreementProblems.NoContact(programme.Start, site.Source.Path));
        }
    }
}
