using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TorchSharp.Analyzers.Tests.Availability.RandomPrograms;

/// <summary>
/// The few members of TorchSharp that random programs use, such that the programs run: what needs CUDA throws as TorchSharp does where it is missing, and is counted.
/// The signatures are those of the stand-in, against which the analyzers see the same programs.
/// </summary>
internal static class RunnableTorchSharp
{
    private const string Source = """
        using System;

        namespace TorchSharp
        {
            public enum DeviceType { CPU = 0, CUDA = 1, MPS = 13, META = 14 }

            /// <summary>What a run is told, and what it tells.</summary>
            public static class Execution
            {
                private static int steps;

                public static bool HasCuda;
                public static int Failures;
                public static int Uses;
                public static bool HasExited;

                public static void Begin()
                {
                    steps = Failures = Uses = 0;
                    HasExited = false;
                }

                public static void Step()
                {
                    if (++steps <= 500) return;
                    HasExited = true;
                    throw new StepLimitException();
                }

                public static Exception Exit(int code)
                {
                    HasExited = true;
                    return new ExitException();
                }

                // What would not run after an exit, or an endless loop, counts for nothing.
                internal static void Use(bool isNative = false)
                {
                    if (HasExited) return;
                    Uses++;
                    if (HasCuda) return;
                    Failures++;
                    throw isNative ? new NativeUseException() : new UseException();
                }

                internal static Exception Missing() => new InvalidOperationException("Torch device type CUDA did not initialise on the current machine. Trace from LoadNativeBackend:\n");
            }

            public sealed class UseException : InvalidOperationException { public override string Message => Execution.Missing().Message; }

            public sealed class NativeUseException : System.Runtime.InteropServices.ExternalException { public override string Message => "Cannot access accelerator device when none is available."; }

            public sealed class StepLimitException : Exception { }

            public sealed class ExitException : Exception { }

            public static class torch
            {
                public static readonly Device CPU = new Device(DeviceType.CPU);

                public static Device CUDA => Checked(new Device(DeviceType.CUDA));
                public static Device device(string description) => Checked(new Device(description));
                public static Device device(DeviceType deviceType, int index = -1) => Checked(new Device(deviceType, index));
                public static Device device(int index) => new Device(index);

                public static bool cuda_is_available() => cuda.is_available();
                public static bool TryInitializeDeviceType(DeviceType deviceType) => deviceType != DeviceType.CUDA || Execution.HasCuda;
                public static void InitializeDeviceType(DeviceType deviceType)
                {
                    if (!TryInitializeDeviceType(deviceType)) throw Execution.Missing();
                }

                public static Tensor zeros(long size, ScalarType? dtype = null, Device device = null, bool requires_grad = false, string[] names = null) => new Tensor { device = Checked(device) };
                public static Tensor rand(long size, ScalarType? dtype = null, Device device = null, bool requires_grad = false, Generator generator = null, string[] names = null) => new Tensor { device = Checked(device) };
                public static DisposeScope NewDisposeScope() => new DisposeScope();

                internal static Device Checked(Device device)
                {
                    if (device != null && device.type == DeviceType.CUDA) Execution.Use();
                    return device ?? CPU;
                }

                public enum ScalarType { Float32 = 6 }

                public class Generator { }

                public static class cuda
                {
                    public static bool is_available() => Execution.HasCuda;
                    public static bool is_cudnn_available() => Execution.HasCuda;
                    public static int device_count() => Execution.HasCuda ? 2 : 0;
                }

                public class Device
                {
                    public DeviceType type { get; } = DeviceType.CPU;
                    public int index { get; } = -1;

                    public Device(string description)
                    {
                        var parts = description.Split(':');
                        type = (DeviceType)Enum.Parse(typeof(DeviceType), parts[0].ToUpperInvariant());
                        if (parts.Length == 2) index = int.Parse(parts[1]);
                    }

                    public Device(DeviceType deviceType, int index = -1)
                    {
                        type = deviceType;
                        this.index = index;
                    }

                    public Device(int index) : this(DeviceType.CUDA, index) { }

                    public static implicit operator Device(string description) => new Device(description);
                }

                public class Tensor
                {
                    public Device device { get; internal set; } = CPU;
                    public DeviceType device_type => device.type;
                    public bool is_cuda => device.type == DeviceType.CUDA;

                    public Tensor cuda(Device device = null, bool non_blocking = false) => to(device ?? new Device(DeviceType.CUDA));
                    public Tensor cpu() => new Tensor();
                    public Tensor pin_memory() { Execution.Use(isNative: true); return new Tensor(); }
                    public Tensor to(DeviceType deviceType, int deviceIndex = -1, bool copy = false, bool disposeAfter = false, bool non_blocking = false) => to(new Device(deviceType, deviceIndex));
                    public Tensor to(string device, bool copy = false, bool disposeAfter = false, bool non_blocking = false) => to(new Device(device));
                    public Tensor to(Device device, bool copy = false, bool disposeAfter = false, bool non_blocking = false)
                    {
                        if (device is null) throw new NullReferenceException();
                        return new Tensor { device = Checked(device) };
                    }
                }

                public static class nn
                {
                    public class Module { }

                    public static Module Identity() => new Module();
                }
            }

            public sealed class DisposeScope : IDisposable { public void Dispose() { } }

            public static class ModuleExtensionMethods
            {
                public static T to<T>(this T module, torch.Device device, bool non_blocking = false) where T : torch.nn.Module { torch.Checked(device); return module; }
                public static T to<T>(this T module, DeviceType deviceType, int deviceIndex = -1, bool non_blocking = false) where T : torch.nn.Module => module.to(new torch.Device(deviceType, deviceIndex));
                public static T to<T>(this T module, string device, bool non_blocking = false) where T : torch.nn.Module => module.to(new torch.Device(device));
                public static T cuda<T>(this T module, int deviceIndex = -1, bool non_blocking = false) where T : torch.nn.Module => module.to(DeviceType.CUDA);
            }
        }
        """;

    /// <summary>The assembly, called TorchSharp.</summary>
    public static byte[] Image { get; } = Compile();

    public static MetadataReference Reference { get; } = MetadataReference.CreateFromImage(Image);

    private static byte[] Compile()
    {
        var compilation = CSharpCompilation.Create("TorchSharp", [CSharpSyntaxTree.ParseText(Source)], RuntimeReferences.All, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        result.Success.ShouldBeTrue(string.Join(Environment.NewLine, result.Diagnostics));
        return image.ToArray();
    }
}
