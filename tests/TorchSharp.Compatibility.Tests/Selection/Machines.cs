namespace TorchSharp.Compatibility.Tests.Selection;

/// <summary>Machines for selection tests.</summary>
internal static class Machines
{
    public static Machine Nothing(OperatingSystemFamily system = OperatingSystemFamily.Linux) => new()
    {
        OperatingSystem = system,
        Driver = Fact.Absent<DriverVersion>(),
    };

    public static Machine Linux(string driver, params Gpu[] gpus) => With(OperatingSystemFamily.Linux, driver, gpus);

    public static Machine Windows(string driver, params Gpu[] gpus) => With(OperatingSystemFamily.Windows, driver, gpus);

    public static Machine With(OperatingSystemFamily system, string driver, params Gpu[] gpus) => new()
    {
        OperatingSystem = system,
        Driver = Fact.Known(DriverVersion.Parse(driver), "the test"),
        Gpus = gpus,
    };

    public static Gpu Gpu(string capability, string name = "NVIDIA Test GPU") => new()
    {
        Name = name,
        ComputeCapability = Fact.Known(ComputeCapability.Parse(capability), "the test"),
        Source = "the test",
    };
}
