namespace TorchSharp.Sdk.Tasks.MachineAccess;

/// <summary>A recorded machine that can't be read or has a fault.</summary>
public sealed class MachineRecordingException : Exception
{
    /// <summary>Names the place as compilers do, <c>path(line): problem</c>; line 0 names the path alone.</summary>
    public MachineRecordingException(string path, int line, string problem, Exception? inner = null)
        : base(line > 0 ? $"{path}({line}): {problem}" : $"{path}: {problem}", inner)
    {
        Path = path;
        Line = line;
        Problem = problem;
    }

    /// <summary>The recording's file or folder.</summary>
    public string Path { get; }

    /// <summary>The line of the fault, counted from 1; 0 where the recording could not be read at all.</summary>
    public int Line { get; }

    /// <summary>What is wrong, without the place.</summary>
    public string Problem { get; }
}
