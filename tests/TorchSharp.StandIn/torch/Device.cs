using System;
using System.Globalization;

namespace TorchSharp;

public static partial class torch
{
    public class Device
    {
        public DeviceType type { get; } = DeviceType.CPU;
        public int index { get; } = -1;

        public Device(string description)
        {
            // TorchSharp takes anything but one or two parts as the CPU, without a word.
            var parts = description.Split(':');
            if (parts.Length > 2) return;
            type = Parse(parts[0]);
            if (parts.Length == 2) index = int.Parse(parts[1], CultureInfo.InvariantCulture);
        }

        public Device(string deviceType, int index = -1) : this(Parse(deviceType), index) { }

        public Device(DeviceType deviceType, int index = -1)
        {
            type = deviceType;
            this.index = index;
        }

        public Device(int index) : this(DeviceType.CUDA, index) { }

        public override string ToString()
        {
            var name = type.ToString().ToLowerInvariant();
            return type == DeviceType.CPU || index == -1 ? name : $"{name}:{index}";
        }

        public static implicit operator Device(string description) => new Device(description);

        private static DeviceType Parse(string name) => (DeviceType)Enum.Parse(typeof(DeviceType), name.ToUpperInvariant());
    }
}
