using System.Text.RegularExpressions;

namespace TorchSharp.Compatibility;

/// <summary>
/// Which compute capability a GPU has, by its PCI device id or by its name. For drivers that don't say it themselves (R470 and older)
/// and for machines where asking the driver would cost a process.
/// </summary>
/// <remarks>
/// Sources: the product names and PCI ids of NVIDIA/open-gpu-kernel-modules (README at 595.45.04), pci.ids 2023.04.10,
/// developer.nvidia.com/cuda-gpus and cuda-legacy-gpus. No id of these contradicts another.
/// </remarks>
public static class GpuCatalog
{
    // Products for servers by name, since 2016: forward compatibility is made for them. Workstation cards with similar names (RTX A6000, T1000) are none.
    private static readonly Regex s_dataCenter = new(
        @"^(NVIDIA )?(Tesla (?!C|S)|P100\b|V100|T4G?\b|A(2|10G?|16|30X?|40|100X?)\b|L(2|4|20|40|40S|40G)\b|G?H(100|200|800|20)\b|G?B[123]00\b)",
        RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    /// <summary>The vendor id of NVIDIA on the PCI bus.</summary>
    public const int NvidiaVendorId = 0x10DE;

    // In this order: the first match wins, so that exceptions (RTX 2050, TITAN X of Maxwell) stand before the rule.
    private static readonly GpuNamePattern[] s_namePatterns =
    [
        Row("12.1", @"^GB10\b"), // DGX Spark / GB10
        Row("11.0", @"\bThor\b|Jetson T[45]000"), // Jetson Thor (sm_110; called 10.1 before CUDA 13)
        Row("10.3", @"\bG?B300\b"), // B300 / GB300
        Row("10.0", @"\bG?B[12]00\b"), // B100 / B200 / GB200
        Row("12.0", @"RTX PRO \d{3,4}\b"), // RTX PRO xxxx Blackwell (desktop, Max-Q, Server, Laptop, Embedded)
        Row("12.0", @"RTX 6000D\b"), // RTX 6000D
        Row("12.0", @"GeForce RTX 50[5-9]0\b"), // GeForce RTX 50 series incl. Laptop, D, D v2
        Row("9.0", @"\bG?H(100|200|800|20)\b"), // H100/H200/H800/H20/GH200
        Row("8.9", @"GeForce RTX 3050 A Laptop"), // TRAP: AD107 sold as RTX 3050 A
        Row("8.9", @"GeForce RTX 40[5-9]0\b"), // GeForce RTX 40 series incl. Laptop, D, SUPER
        Row("8.9", @"RTX (500|1000|2000E?|3000|3500|4000|4500|5000|5880|6000)( SFF)? Ada\b"), // RTX xxxx Ada Generation
        Row("8.9", @"^(Tesla )?L(2|4|20|40|40S|40G)\b"), // L2/L4/L20/L40/L40S/L40G
        Row("8.7", @"\bOrin\b"), // Jetson Orin (iGPU)
        Row("8.6", @"GeForce RTX 20(50)\b"), // TRAP: RTX 2050 is GA107
        Row("8.6", @"GeForce MX570"), // TRAP: MX570 is GA107
        Row("8.6", @"GeForce RTX 30[5-9]0"), // GeForce RTX 30 series incl. Laptop, Ti (also spelled 3050Ti)
        Row("8.6", @"RTX A(400|500|1000|2000|3000|4000H?|4500|5000|5500|6000)\b"), // RTX Axxxx (desktop, Laptop, Embedded)
        Row("8.6", @"^(Tesla )?A(2|10|10G|10M|16|40)\b"), // A2/A10/A10G/A10M/A16/A40
        Row("8.6", @"CMP (70|90)HX"), // CMP 70HX/90HX
        Row("8.0", @"\bA(30X?|100X?|800)\b|\bAX800\b|GRID A100X?|PG506|PG509|DRIVE-PG199|CMP 170HX|\bA100-"), // A30/A100/A800
        Row("7.5", @"GeForce RTX 20[6-8]0\b|GTX 2080 Engineering"), // GeForce RTX 20 series
        Row("7.5", @"GeForce GTX 16[3-6]0\b"), // GeForce GTX 16 series
        Row("7.5", @"GeForce MX(450|550)\b"), // MX450/MX550 (TU117)
        Row("7.5", @"TITAN RTX|Quadro RTX"), // TITAN RTX / Quadro RTX 3000..8000
        Row("7.5", @"\b(Quadro )?T(400E?|500|550|600|1000|1200|2000)\b"), // T400..T2000
        Row("7.5", @"\bT4G?\b|\bT10\b|\bT40\b|GRID RTX T10|^T10-|CMP (30|40|50)HX|Matrox D-Series D24|PG189"), // T4, T10, CMP 30/40/50HX
        Row("7.2", @"Xavier"), // Jetson Xavier (iGPU)
        Row("7.0", @"TITAN V\b|V100|GV100|PG50[03]|CMP 100"), // V100/TITAN V/Quadro GV100
        Row("6.2", @"\bTX2\b|Tegra X2|GP10B"), // Jetson TX2
        Row("6.0", @"\bP100\b|GP100"), // P100 / Quadro GP100
        Row("6.1", @"GeForce GTX 10[5-8]0|GeForce GT 10[13]0"), // GeForce 10 series
        Row("6.1", @"GeForce MX(150|230|250|330|350)\b"), // MX150..MX350
        Row("5.2", @"GTX TITAN X\b"), // GeForce GTX TITAN X (Maxwell)
        Row("6.1", @"TITAN Xp?\b"), // TITAN X (Pascal) / TITAN Xp
        Row("6.1", @"\b(Tesla )?P(4|6|10|40)\b|\bP(520|620)\b|\bP10[246]-|P106M"), // Tesla P4/P6/P10/P40, mining P10x
        Row("6.1", @"Quadro P\d{3,4}\b"), // Quadro P400..P6000
        Row("5.3", @"Jetson Nano|\bTX1\b|Tegra X1"), // Jetson Nano / TX1
        Row("5.2", @"GTX 750 v2"), // GTX 750 v2 (GM206)
        Row("5.0", @"GTX (745|750|850M|950M|960M)\b"), // GM107
        Row("5.2", @"GTX (950A?|960|965M|970M?|980M?)\b|M5000 SE"), // GM20x
        Row("5.0", @"GeForce (830|840|845|920MX|930|940|945)[MAX]*\b|GeForce MX1[13]0\b"), // GM107/GM108 mobile
        Row("5.0", @"Quadro (K1200|K2200M?|K620M?|M500M|M520|M600M|M620|M1000M|M1200|M2000M)\b|NVS 810|Tesla M10\b|GRID M3"), // GM107 Quadro
        Row("5.2", @"Quadro M(2000|2200|3000M|3000|4000M?|5000M?|5500M?|6000)\b|Tesla M(4|6|40|60)\b"), // GM20x Quadro/Tesla
        Row("3.7", @"K80\b"), // Tesla K80
        Row("3.5", @"GTX 780( Ti)?( 6GB)?$|GTX 780 (Ti|Rev)|GTX TITAN|Tesla K(20|40)|Quadro K(5200|6000|510M|610M)\b|Tesla Stella"), // GK110/GK208
        Row("3.5", @"GeForce (GT )?(635|710M?|720M?|735M|825M|910M|920M)\b|GT (630|640) Rev"), // GK208
        Row("3.0", @"GeForce (GT|GTX)? ?(6[3-9][05](M|MX| Ti)?|7[3-9][05](M|MX| Ti)?|8[678]0M)|Quadro K|Tesla K(8|10)\b|GRID K|NVS (510|1000)|Quadro 41"), // Kepler GK10x
    ];

    private static readonly PciDeviceIdRange[] s_pciDeviceIdRanges =
    [
        Row(0x06C0, 0x06DF, "2.0"), // GF100
        Row(0x0DC0, 0x0F06, "2.1"), // GF104, GF106, GF108
        Row(0x0FC0, 0x0FFF, "3.0"), // GK107
        Row(0x1001, 0x102A, "3.5"), // GK110, GK180
        Row(0x102D, 0x102D, "3.7"), // GK210
        Row(0x102E, 0x103F, "3.5"), // GK110
        Row(0x1040, 0x107D, "2.1"), // GF119
        Row(0x1080, 0x109B, "2.0"), // GF100, GF110
        Row(0x1140, 0x1140, "2.1"), // GF117
        Row(0x1180, 0x11FC, "3.0"), // GK104, GK106
        Row(0x1200, 0x1251, "2.1"), // GF114, GF116
        Row(0x1280, 0x12BA, "3.5"), // GK208
        Row(0x1340, 0x13BD, "5.0"), // GM107, GM108
        Row(0x13C0, 0x1436, "5.2"), // GM204, GM206
        Row(0x15F0, 0x15F9, "6.0"), // GP100
        Row(0x1617, 0x1667, "5.2"), // GM204
        Row(0x1725, 0x172F, "6.0"), // GP100
        Row(0x174D, 0x179C, "5.0"), // GM107, GM108
        Row(0x17C2, 0x17FD, "5.2"), // GM200
        Row(0x1B00, 0x1D56, "6.1"), // GP102, GP104, GP106, GP107, GP108
        Row(0x1D81, 0x1DF6, "7.0"), // GV100
        Row(0x1E02, 0x1FF9, "7.5"), // TU102, TU104, TU106, TU117
        Row(0x2082, 0x20FD, "8.0"), // GA100
        Row(0x2182, 0x21D1, "7.5"), // TU116
        Row(0x2200, 0x223F, "8.6"), // GA102
        Row(0x2302, 0x2348, "9.0"), // GH100
        Row(0x2414, 0x25FB, "8.6"), // GA103, GA104, GA106, GA107
        Row(0x2681, 0x28F8, "8.9"), // AD102, AD103, AD104, AD106, AD107
        Row(0x2901, 0x29BB, "10.0"),
        Row(0x2B85, 0x2DF9, "12.0"),
        Row(0x2E12, 0x2E12, "12.1"),
        Row(0x2F04, 0x2F58, "12.0"),
        Row(0x3182, 0x31C2, "10.3"),
    ];

    /// <summary>
    /// Whether a name is that of a GPU for data centers, for which alone NVIDIA makes forward compatibility (CUDA Compatibility guide); false for
    /// names that are not known, and for the workstation cards on which it may work.
    /// </summary>
    public static bool IsDataCenter(string name) => s_dataCenter.IsMatch(name);

    /// <summary>Patterns over the name without a leading "NVIDIA ", in order; the first that matches gives the answer.</summary>
    public static IReadOnlyList<GpuNamePattern> NamePatterns => s_namePatterns;

    /// <summary>Ranges of device ids of vendor 10DE, sorted and disjoint.</summary>
    public static IReadOnlyList<PciDeviceIdRange> PciDeviceIdRanges => s_pciDeviceIdRanges;

    /// <summary>The capability of a device of vendor 10DE, <c>0x2684</c>; null where no range holds the id.</summary>
    public static ComputeCapability? FindByPciDeviceId(int deviceId)
    {
        foreach (var range in s_pciDeviceIdRanges)
        {
            if (deviceId >= range.First && deviceId <= range.Last)
                return range.ComputeCapability;
        }

        return null;
    }

    /// <summary>The capability of a GPU named as its driver names it, <c>NVIDIA GeForce RTX 4090</c>; null where no pattern fits.</summary>
    public static ComputeCapability? FindByName(string name)
    {
        const string vendor = "NVIDIA ";
        var product = name.Trim();
        if (product.StartsWith(vendor, StringComparison.OrdinalIgnoreCase))
            product = product.Substring(vendor.Length);
        foreach (var pattern in s_namePatterns)
        {
            if (Regex.IsMatch(product, pattern.Pattern, RegexOptions.CultureInvariant))
                return pattern.ComputeCapability;
        }

        return null;
    }

    private static GpuNamePattern Row(string capability, string pattern) => new(pattern, ComputeCapability.Parse(capability));

    private static PciDeviceIdRange Row(int first, int last, string capability) => new(first, last, ComputeCapability.Parse(capability));
}
