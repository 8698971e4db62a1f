namespace SiteGen.Model;

/// <param name="Amount">Euros; 0 is free of charge.</param>
/// <param name="DropoutFee">Euros.</param>
internal sealed record Fee(decimal? Amount, string? Condition, decimal? DropoutFee, string? Note);
