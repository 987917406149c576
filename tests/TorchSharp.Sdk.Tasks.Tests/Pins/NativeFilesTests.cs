using System.Security.Cryptography;
using Microsoft.Build.Utilities;
using TorchSharp.Sdk.Tasks.Pins;

namespace TorchSharp.Sdk.Tasks.Tests.Pins;

/// <summary>TORCH2011 on a packages folder as NuGet and the runtime packages leave it.</summary>
public sealed class NativeFilesTests : IDisposable
{
    private const string Id = "libtorch-cuda-12.8-linux-x64-part3";

    private readonly string _packages = Directory.CreateTempSubdirectory("torchsharp-native-").FullName;

    public void Dispose() => Directory.Delete(_packages, recursive: true);

    [Fact]
    public void Joined_files_are_silent()
    {
        Primary("whole");
        Check(verify: true).ShouldBeEmpty();
        Check().ShouldBeEmpty();
    }

    [Fact]
    public void Other_packages_are_none_of_our_business()
    {
        var file = Write("some-package-primary/1.0.0/runtimes/linux-x64/native/x.so", "x");
        Write("some-package-fragment1/1.0.0/fragments/linux-x64/native/x.so.fragment1", "y");
        Check(file, "some-package-primary").ShouldBeEmpty();
    }

    [Theory]
    [InlineData(1, "1 of its fragments is")]
    [InlineData(6, "6 of its fragments are")]
    public void Fragments_that_are_left_are_an_error(int count, string expected)
    {
        Primary("part");
        for (var number = 1; number <= count; number++)
            Fragment(number);
        Check().ShouldHaveSingleItem().ShouldStartWith($"TORCH2011: libtorch_cuda.so of {Id}-primary 2.10.0 is not whole: {expected} still in the packages folder");
    }

    [Fact]
    public void A_later_fragment_alone_is_enough()
    {
        // As after two builds at once, of which one had begun to delete.
        Primary("part");
        Fragment(4);
        Check().ShouldHaveSingleItem();
    }

    [Fact]
    public void Words_of_the_packages_folders_own_path_are_not_taken_for_the_packages()
    {
        var folder = Path.Combine("x-primary", "runtimes");
        var file = Write(Path.Combine(folder, $"{Id}-primary/2.10.0/runtimes/linux-x64/native/libtorch_cuda.so"), "part");
        Write(Path.Combine(folder, $"{Id}-fragment1/2.10.0/fragments/linux-x64/native/libtorch_cuda.so.fragment1"), "rest");
        Check(file, Id + "-primary").ShouldHaveSingleItem();
    }

    [Fact]
    public void A_hash_is_compared_when_asked()
    {
        var file = Primary("whole");
        File.WriteAllText(file, "damaged");
        Check().ShouldBeEmpty();
        Check(verify: true).ShouldHaveSingleItem().ShouldContain("is damaged: its SHA-256 is not the one in its package.");
    }

    [Fact]
    public void A_missing_file_is_an_error()
    {
        File.Delete(Primary("whole"));
        Check().ShouldHaveSingleItem().ShouldContain("is missing from the packages folder.");
    }

    private string Primary(string text)
    {
        var file = Write($"{Id}-primary/2.10.0/runtimes/linux-x64/native/libtorch_cuda.so", text);
        File.WriteAllText(file + ".sha", Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file))));
        return file;
    }

    private void Fragment(int number) => Write($"{Id}-fragment{number}/2.10.0/fragments/linux-x64/native/libtorch_cuda.so.fragment{number}", "rest");

    private string Write(string path, string text)
    {
        var file = Path.Combine(_packages, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return file;
    }

    private List<string> Check(bool verify = false) => Check(Path.Combine(_packages, $"{Id}-primary/2.10.0/runtimes/linux-x64/native/libtorch_cuda.so"), Id + "-primary", verify);

    private static List<string> Check(string file, string id, bool verify = false)
    {
        var build = new LoggedBuild();
        var metadata = new Dictionary<string, string> { ["NuGetPackageId"] = id, ["NuGetPackageVersion"] = "2.10.0" };
        var task = new CheckTorchSharpNativeFiles
        {
            BuildEngine = build,
            ProjectFile = "app.csproj",
            NativeFiles = [new TaskItem(file, metadata), new TaskItem(file + ".sha", metadata)],
            VerifyHashes = verify,
        };
        task.Execute().ShouldBe(build.Errors.Count == 0);
        return build.Errors;
    }
}
