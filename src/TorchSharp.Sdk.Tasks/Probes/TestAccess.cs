using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("TorchSharp.Sdk.Tasks.Tests")]
