using SiteGen.Text;

namespace SiteGen.Model;

/// <summary>How counts of few people are kept from the public.</summary>
/// <param name="Threshold">At least 2. An institution with a smaller count is published only together with others.</param>
internal sealed record Disclosure(Sourced<int> Threshold);
