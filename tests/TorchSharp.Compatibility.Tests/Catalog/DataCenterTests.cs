namespace TorchSharp.Compatibility.Tests.Catalog;

public class DataCenterTests
{
    [Theory]
    [InlineData("NVIDIA A100-SXM4-40GB", true)]
    [InlineData("NVIDIA A10G", true)]
    [InlineData("NVIDIA H100 80GB HBM3", true)]
    [InlineData("NVIDIA GH200 480GB", true)]
    [InlineData("NVIDIA B200", true)]
    [InlineData("NVIDIA L40S", true)]
    [InlineData("Tesla T4", true)]
    [InlineData("Tesla V100-SXM2-16GB", true)]
    [InlineData("NVIDIA GeForce RTX 4090", false)]
    [InlineData("NVIDIA RTX A6000", false)]
    [InlineData("NVIDIA T400", false)]
    [InlineData("NVIDIA T1000 8GB", false)]
    [InlineData("Quadro P4000", false)]
    [InlineData("NVIDIA TITAN V", false)]
    [InlineData("GRID A100X-10C", false)]
    [InlineData("Tesla C2050", false)]
    [InlineData("NVIDIA GB10", false)]
    [InlineData("", false)]
    public void Gpus_for_data_centers_are_told_from_workstation_cards(string name, bool isDataCenter) => GpuCatalog.IsDataCenter(name).ShouldBe(isDataCenter);
}
