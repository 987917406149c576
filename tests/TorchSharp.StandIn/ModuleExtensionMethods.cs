#nullable enable

namespace TorchSharp;

public static partial class ModuleExtensionMethods
{
    public static T to<T>(this T module, torch.ScalarType type, bool non_blocking = false) where T : torch.nn.Module => throw new StandInException("ModuleExtensionMethods.to");
    public static T to<T>(this T module, torch.Device device, torch.ScalarType type, bool non_blocking = false) where T : torch.nn.Module => throw new StandInException("ModuleExtensionMethods.to");
    public static T to<T>(this T module, DeviceType deviceType, int deviceIndex = -1, bool non_blocking = false) where T : torch.nn.Module => throw new StandInException("ModuleExtensionMethods.to");
    public static T to<T>(this T module, torch.Device device, bool non_blocking = false) where T : torch.nn.Module => throw new StandInException("ModuleExtensionMethods.to");
    public static T to<T>(this T module, string device, bool non_blocking = false) where T : torch.nn.Module => throw new StandInException("ModuleExtensionMethods.to");
    public static T to<T>(this T module, torch.Tensor other, bool non_blocking = false) where T : torch.nn.Module => throw new StandInException("ModuleExtensionMethods.to");
    public static T cpu<T>(this T module, bool non_blocking = false) where T : torch.nn.Module => throw new StandInException("ModuleExtensionMethods.cpu");
    public static T cuda<T>(this T module, int deviceIndex = -1, bool non_blocking = false) where T : torch.nn.Module => throw new StandInException("ModuleExtensionMethods.cuda");
    public static T @bool<T>(this T module, bool non_blocking = false) where T : torch.nn.Module => throw new StandInException("ModuleExtensionMethods.bool");
    public static T @byte<T>(this T module, bool non_blocking = false) where T : torch.nn.Module => throw new StandInException("ModuleExtensionMethods.byte");
    public static T @char<T>(this T module, bool non_blocking = false) where T : torch.nn.Module => throw new StandInException("ModuleExtensionMethods.char");
    public static T @short<T>(this T module, bool non_blocking = false) where T : torch.nn.Module => throw new StandInException("ModuleExtensionMethods.short");
    public static T @int<T>(this T module, bool non_blocking = false) where T : torch.nn.Module => throw new StandInException("ModuleExtensionMethods.int");
    public static T @long<T>(this T module, bool non_blocking = false) where T : torch.nn.Module => throw new StandInException("ModuleExtensionMethods.long");
    public static T half<T>(this T module, bool non_blocking = false) where T : torch.nn.Module => throw new StandInException("ModuleExtensionMethods.half");
    public static T bfloat16<T>(this T module, bool non_blocking = false) where T : torch.nn.Module => throw new StandInException("ModuleExtensionMethods.bfloat16");
    public static T @float<T>(this T module, bool non_blocking = false) where T : torch.nn.Module => throw new StandInException("ModuleExtensionMethods.float");
    public static T @double<T>(this T module, bool non_blocking = false) where T : torch.nn.Module => throw new StandInException("ModuleExtensionMethods.double");
    public static T cfloat<T>(this T module, bool non_blocking = false) where T : torch.nn.Module => throw new StandInException("ModuleExtensionMethods.cfloat");
    public static T cdouble<T>(this T module, bool non_blocking = false) where T : torch.nn.Module => throw new StandInException("ModuleExtensionMethods.cdouble");
}
