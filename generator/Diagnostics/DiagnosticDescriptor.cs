namespace SiteGen.Diagnostics;

/// <summary>A kind of diagnostic. The meaning of an id never changes.</summary>
/// <param name="Id">Such as <c>SG0203</c>.</param>
/// <param name="Title">A short title without a full stop.</param>
internal sealed record DiagnosticDescriptor(string Id, Severity Severity, Message Title, ErrorOrigin Origin = ErrorOrigin.Content);
