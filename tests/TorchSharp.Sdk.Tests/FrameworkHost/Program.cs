using System.Reflection;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace TorchSharp.Sdk.Tests.FrameworkHost;

/// <summary>Runs every task of the product once: <c>FrameworkHost.exe tasks-assembly project-folder machine-recording</c>. Prints what they say and give back.</summary>
internal static class Program
{
    private static int Main(string[] arguments)
    {
        var (assembly, folder, recording) = (Assembly.LoadFrom(arguments[0]), arguments[1], arguments[2]);
        var project = Path.Combine(folder, "app.csproj");
        ITaskItem[] references = [Package("TorchSharp", "0.106.0"), Package("TorchSharp-cpu", "0.105.1")];
        var pins = new (string, object)[]
        {
            ("ProjectFile", project), ("TargetFrameworkIdentifier", ".NETCoreApp"), ("TargetFrameworkVersion", "v10.0"), ("RuntimeIdentifiers", new[] { "linux-x64" }),
            ("HostRuntimeIdentifier", "linux-x64"), ("IsProgram", true), ("PackageReferences", references),
        };

        Run("RecordTorchSharpMachine", ("File", Path.Combine(folder, "this.machine")));
        Run("ResolveTorchSharpRuntime", [.. pins.Where(pin => pin.Item1 != "PackageReferences"), ("MachineRecording", recording)]);
        // This machine, as it is seen from here.
        var reporting = Run("ResolveTorchSharpRuntime", [.. pins.Where(pin => pin.Item1 != "PackageReferences"), ("ReportFormat", "text")]);
        Run("TellTorchSharpReport", ("Reports", new[] { (ITaskItem)reporting.GetType().GetProperty("Report")!.GetValue(reporting)! }), ("Format", "text"));
        Run("Pins.CheckTorchSharpPins", pins);
        Run("Pins.AlignTorchSharpPins", pins);
        Run("Pins.CheckRestoredTorchSharp", [.. pins, ("AssetsFile", Path.Combine(folder, "project.assets.json")), ("TargetFramework", "net10.0"), ("MachineRecording", recording)]);
        Run("Pins.CheckTorchSharpReferences", ("ProjectFile", project), ("References", Directory.GetFiles(Path.Combine(folder, "references")).Select(file => new TaskItem(file)).ToArray<ITaskItem>()));
        Run("Pins.CheckTorchSharpNativeFiles", ("ProjectFile", project), ("NativeFiles", new ITaskItem[] { new TaskItem(Path.Combine(folder, "libtorch_cuda.so")) }));
        Run("Pins.CheckTorchSharpRuntime", ("ProjectFile", project), ("Assembly", Path.Combine(folder, "references", "TorchVision.dll")));
        Run("CheckTorchSharpPropertyNames", ("SettingFiles", new[] { project }));
        Run("TellTorchSharpWarnings", ("SettingFiles", new[] { project }), ("Warnings", new ITaskItem[] { new TaskItem("TORCH3010", new Dictionary<string, string> { ["Code"] = "TORCH3010", ["Text"] = "Told." }) }));
        return 0;

        ITask Run(string name, params (string Name, object Value)[] parameters)
        {
            var type = assembly.GetType("TorchSharp.Sdk.Tasks." + name, throwOnError: true)!;
            var task = (ITask)Activator.CreateInstance(type)!;
            task.BuildEngine = new PrintingEngine();
            foreach (var (property, value) in parameters)
                type.GetProperty(property)!.SetValue(task, value);
            Console.WriteLine($"== {name}");
            Console.WriteLine($"returns {task.Execute()}");
            foreach (var output in type.GetProperties().Where(property => property.IsDefined(typeof(OutputAttribute), inherit: true)))
                Console.WriteLine($"{output.Name} = {(output.GetValue(task) is ITaskItem[] items ? string.Join(", ", items.Select(item => $"{item.ItemSpec} {item.GetMetadata("Version")}")) : output.GetValue(task))}");
            return task;
        }
    }

    private static TaskItem Package(string id, string version) => new(id, new Dictionary<string, string> { ["Version"] = version });
}
