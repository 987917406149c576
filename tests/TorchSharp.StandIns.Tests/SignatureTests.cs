namespace TorchSharp.StandIns.Tests;

public class SignatureTests
{
    private static readonly PublicApi s_api = new(typeof(torch).Assembly);

    [Fact]
    public void Members_that_programs_use_have_TorchSharps_signatures()
    {
        using var reader = new StreamReader(typeof(SignatureTests).Assembly.GetManifestResourceStream("Signatures.txt")!);
        var list = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);

        PublicApi.Count(list).ShouldBeGreaterThan(100);
        s_api.Missing(list).ShouldBeEmpty();
    }

    [Fact]
    public void Every_member_that_touches_a_device_is_there()
    {
        var list = File.ReadAllLines(SharedFacts.PathOf("torchsharp-device-api.txt"));

        PublicApi.Count(list).ShouldBeGreaterThan(250);
        s_api.Missing(list).ShouldBeEmpty();
    }

    [Fact]
    public void A_member_or_type_that_is_not_there_is_reported()
    {
        string[] list =
        [
            "static class TorchSharp.torch.cuda",
            "  static bool is_available()",
            "  static bool is_available(int index)",
            "class TorchSharp.torch.Gpu",
            "  property string name",
        ];

        s_api.Missing(list).ShouldBe(["TorchSharp.torch.cuda: static bool is_available(int index)", "TorchSharp.torch.Gpu"]);
    }

    // Only the exception that members throw is the stand-in's own, and it is internal.
    [Theory]
    [InlineData(typeof(torch))]
    [InlineData(typeof(torchvision))]
    [InlineData(typeof(torchaudio))]
    public void Nothing_else_is_public(Type type) =>
        type.Assembly.GetExportedTypes().ShouldAllBe(exported => !exported.Name.Contains("StandIn"));
}
