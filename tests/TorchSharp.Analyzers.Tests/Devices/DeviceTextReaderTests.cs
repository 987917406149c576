using System.Reflection;
using Microsoft.CodeAnalysis.CSharp;
using TorchSharp.Analyzers.Devices;

namespace TorchSharp.Analyzers.Tests.Devices;

/// <summary>Texts are read as TorchSharp's own constructor reads them, which runs beside the reader here.</summary>
public class DeviceTextReaderTests
{
    private static readonly DeviceTextReader Reader = new(
        TorchSharpSymbols.TryCreate(CSharpCompilation.Create("Case", references: RuntimeReferences.All.Add(TorchSharpAssembly.Reference)))!);

    private static readonly Type Device = Assembly.LoadFrom(Path.Combine(AppContext.BaseDirectory, "stand-in", "TorchSharp.dll")).GetType("TorchSharp.torch+Device", throwOnError: true)!;

    public static TheoryData<string> Texts =>
    [
        "cpu", "cuda", "CUDA", "cUdA", "mps", "meta", "hip", "xla", "gpu", "cuda0", "cuda-0", "", " ", " cuda", "cuda ", "\tcuda\n",
        "0", "1", "+1", "-1", "01", "1 ", "14", "99", "1a", "1.0", "2147483647", "2147483648", "99999999999", "+", "-", "--1",
        "cpu,cuda", "cpu, cuda", "cuda,", ",", "cuda,gpu", "cuda;cpu", "cuda cpu",
        "cuda:0", "cuda:1", "cuda: 1", "cuda:1 ", "cuda:-1", "cuda:+2", "cuda:007", "cuda:", "cuda: ", "cuda:x", "cuda:1x", "cuda:0x1", "cuda:1.5", "cuda:1,000",
        "cuda:2147483647", "cuda:2147483648", "cuda:-2147483649", "cuda :0", "cpu:3", ":0", ":", ":x", "gpu:0", "gpu:x", "1:0", "99999999999:0",
        "cuda:0:0", "gpu:0:0", "::", "cuda:x:y", "cuda:0:0:0",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_description(string text) => Reader.ReadDescription(text).ShouldBe(Run(text, text.Split(':').Length > 2, text));

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_type_with_the_index_as_an_argument(string text) => Reader.ReadType(text).ShouldBe(Run(text, false, text, -1));

    [Fact]
    public void Any_text()
    {
        string[] pieces = ["cuda", "cpu", "mps", "CUDA", "hip", "gpu", ":", ":", ",", "+", "-", "0", "1", "99999999999", " ", "\t", "\u00A0", ".", "ı", "İ", "ſ", "\u0661", "𝟙", "\0", "x"];
        var random = new Random(20_261_126);
        var readings = new HashSet<DeviceReading>();
        for (var count = 0; count < 20_000; count++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 6)).Select(_ => pieces[random.Next(pieces.Length)]));
            var description = Reader.ReadDescription(text);
            description.ShouldBe(Run(text, text.Split(':').Length > 2, text), Convert.ToHexString(System.Text.Encoding.BigEndianUnicode.GetBytes(text)));
            Reader.ReadType(text).ShouldBe(Run(text, false, text, -1), text);
            readings.Add(description.Reading);
        }

        readings.ShouldBe(Enum.GetValues<DeviceReading>(), ignoreOrder: true);
    }

    private static DeviceText Run(string text, bool isIgnored, params object[] arguments)
    {
        try
        {
            var device = Activator.CreateInstance(Device, arguments)!;
            var type = Convert.ToInt64(Device.GetProperty("type")!.GetValue(device), System.Globalization.CultureInfo.InvariantCulture);
            return isIgnored ? new DeviceText(DeviceReading.Ignored) : new DeviceText(DeviceReading.Device, type, (int)Device.GetProperty("index")!.GetValue(device)!);
        }
        catch (TargetInvocationException exception)
        {
            return exception.InnerException switch
            {
                FormatException => new DeviceText(DeviceReading.IndexIsNoNumber),
                OverflowException => new DeviceText(DeviceReading.NumberTooLarge),
                ArgumentException => new DeviceText(DeviceReading.UnknownType),
                _ => throw new InvalidOperationException($"'{text}' fails in another way.", exception),
            };
        }
    }
}
