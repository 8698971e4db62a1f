using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Model;

/// <summary>A contact with at least one phone number, e-mail address or web address.</summary>
internal sealed record Contact(
    ContactRole? Role,
    string? Name,
    Sourced<string>? Organisation,
    ImmutableArray<Phone> Phones,
    Sourced<string>? Email,
    Uri? Url
);

internal enum ContactRole
{
    Coordinator,
    Partner,
    Trainer,
    Registration,
}
