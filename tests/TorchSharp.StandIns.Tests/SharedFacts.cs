namespace TorchSharp.StandIns.Tests;

/// <summary>The facts that the tables were made from. They lie beside a checkout where there are any; the tests that read them are skipped elsewhere.</summary>
internal static class SharedFacts
{
    public static string Path(string file)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (!File.Exists(System.IO.Path.Combine(folder.FullName, "Analyzers.sln")) || folder.Parent is null)
                continue;
            var path = System.IO.Path.Combine(folder.Parent.FullName, "shared", "facts", file);
            Assert.SkipUnless(File.Exists(path), $"{file} is not there.");
            return path;
        }

        Assert.Skip("The tests do not run in a checkout.");
        return "";
    }
}
