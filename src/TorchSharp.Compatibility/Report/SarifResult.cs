namespace TorchSharp.Compatibility;

/// <summary>An error as a SARIF file tells it.</summary>
/// <param name="Code">The code: TORCH2001.</param>
/// <param name="HelpLink">The page about the code.</param>
/// <param name="Text">The message.</param>
/// <param name="File">The file that it is about, absolute.</param>
/// <param name="Line">The line, from 1; 0 for the file as a whole.</param>
/// <param name="Column">The column, from 1; 0 for the line as a whole.</param>
public sealed record SarifResult(string Code, string HelpLink, string Text, string File, int Line, int Column);
