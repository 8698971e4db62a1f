using System.Collections.Immutable;

namespace SiteGen.Model;

/// <summary>Someone to turn to; there is at least one phone, e-mail or web address.</summary>
internal sealed record Contact(
    ContactRole? Role,
    string? Name,
    string? Organisation,
    ImmutableArray<Phone> Phones,
    string? Email,
    Uri? Url
);

internal enum ContactRole
{
    Coordinator,
    Partner,
    Trainer,
    Registration,
}
