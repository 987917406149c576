namespace TorchSharp.Sdk.Tasks.Messages;

/// <summary>Where the user wrote something.</summary>
/// <param name="File">The file, absolute.</param>
/// <param name="Line">The line, from 1; 0 for the file as a whole.</param>
/// <param name="Column">The column, from 1; 0 for the line as a whole.</param>
internal sealed record SettingPlace(string File, int Line = 0, int Column = 0);
