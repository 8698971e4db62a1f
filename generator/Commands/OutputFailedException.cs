namespace SiteGen.Commands;

/// <summary>The output could not be written.</summary>
internal sealed class OutputFailedException(Exception cause) : Exception(cause.Message, cause);
