namespace SiteGen.Commands;

/// <summary>What there was to say could not be written.</summary>
internal sealed class OutputFailedException(Exception why) : Exception(why.Message, why);
