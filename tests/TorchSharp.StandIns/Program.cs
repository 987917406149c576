using System.Diagnostics;
using TorchSharp.StandIns;

if (args is not [var folder] || folder.StartsWith('-'))
{
    Console.Error.WriteLine("Usage: TorchSharp.StandIns <folder>");
    Console.Error.WriteLine("Makes a NuGet feed of stand-ins for every TorchSharp and libtorch package in the folder.");
    return 1;
}

var watch = Stopwatch.StartNew();
var result = StandInFeed.Create(folder);
Console.WriteLine(result.WasComplete
    ? $"{result.Packages} stand-in packages are up to date in {folder}"
    : $"{result.Packages} stand-in packages made in {folder} ({watch.Elapsed.TotalSeconds:0.0} s)");
return 0;
