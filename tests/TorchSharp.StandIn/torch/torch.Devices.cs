using System;

namespace TorchSharp;

/// <summary>What TorchSharp answers where only the CPU runtime loads.</summary>
public static partial class torch
{
    public static readonly Device CPU = new Device(DeviceType.CPU);
    public static readonly Device META = new Device(DeviceType.META);
    private static Device defaultDevice = CPU;

    public static Device CUDA => InitializeDevice(new Device(DeviceType.CUDA));
    public static Device MPS => InitializeDevice(new Device(DeviceType.MPS));

    public static Device device(string description) => InitializeDevice(new Device(description));
    public static Device device(string deviceType, int index = -1) => InitializeDevice(new Device(deviceType, index));
    public static Device device(DeviceType deviceType, int index = -1) => InitializeDevice(new Device(deviceType, index));
    // As in TorchSharp, an index alone is not looked at before it is used.
    public static Device device(int index) => new Device(index);

    public static bool cuda_is_available() => cuda.is_available();
    public static bool mps_is_available() => false;

    public static bool TryInitializeDeviceType(DeviceType deviceType) => deviceType is not (DeviceType.CUDA or DeviceType.MPS);

    public static void InitializeDeviceType(DeviceType deviceType)
    {
        if (deviceType == DeviceType.MPS)
            throw new InvalidOperationException("Torch device type 'MPS' is not available on this platform.");
        if (!TryInitializeDeviceType(deviceType))
            throw new InvalidOperationException($"Torch device type {deviceType} did not initialise on the current machine. Trace from LoadNativeBackend:\n");
    }

#nullable enable
    public static Device InitializeDevice(Device? device)
#nullable disable
    {
        device ??= defaultDevice;
        InitializeDeviceType(device.type);
        return device;
    }

    public static Device get_default_device() => defaultDevice;
    public static void set_default_device(Device device) => defaultDevice = device ?? throw new ArgumentNullException(nameof(device));
    public static void set_default_device(string device) => set_default_device(new Device(device));
}
