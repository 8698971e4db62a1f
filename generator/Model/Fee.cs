namespace SiteGen.Model;

/// <param name="Amount">In euros; 0 means free of charge.</param>
/// <param name="DropoutFee">In euros.</param>
internal sealed record Fee(decimal? Amount, string? Condition, decimal? DropoutFee, string? Note);
