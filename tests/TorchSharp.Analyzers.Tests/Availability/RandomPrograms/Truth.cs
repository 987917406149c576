namespace TorchSharp.Analyzers.Tests.Availability.RandomPrograms;

/// <summary>What running a program on all its inputs tells.</summary>
internal enum Truth
{
    /// <summary>The program does not compile.</summary>
    NotCompiled,

    /// <summary>A use of CUDA is reached where CUDA is missing, and the program ends with its exception.</summary>
    Unsafe,

    /// <summary>A use of CUDA is reached where CUDA is missing, but each time something in the program takes its exception.</summary>
    Handled,

    /// <summary>So it is, and where no run ends with its exception, some end with another one: that is one way to handle it, or none.</summary>
    Translated,

    /// <summary>CUDA is used where it is there, and never where it is missing.</summary>
    Safe,

    /// <summary>CUDA is never used: no check has to do with it.</summary>
    Dead,
}
