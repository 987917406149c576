using System;
using System.Collections.Generic;
using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class jit
    {
        public static torch.jit.ScriptModule load(string filename, DeviceType device_type = DeviceType.CPU, long device_index = -1) => throw new StandInException("torch.jit.load");
        public static torch.jit.ScriptModule load(byte[] bytes, DeviceType device_type = DeviceType.CPU, long device_index = -1) => throw new StandInException("torch.jit.load");
        public static torch.jit.ScriptModule load(string filename, torch.Device map_location) => throw new StandInException("torch.jit.load");
        public static torch.jit.ScriptModule load(byte[] bytes, torch.Device map_location) => throw new StandInException("torch.jit.load");
        public static torch.jit.ScriptModule load(string filename, string map_location) => throw new StandInException("torch.jit.load");
        public static torch.jit.ScriptModule load(byte[] bytes, string map_location) => throw new StandInException("torch.jit.load");
        public static torch.jit.ScriptModule<TResult> load<TResult>(string filename, DeviceType device_type = DeviceType.CPU, long device_index = -1) => throw new StandInException("torch.jit.load");
        public static torch.jit.ScriptModule<TResult> load<TResult>(byte[] bytes, DeviceType device_type = DeviceType.CPU, long device_index = -1) => throw new StandInException("torch.jit.load");
        public static torch.jit.ScriptModule<TResult> load<TResult>(string filename, torch.Device map_location) => throw new StandInException("torch.jit.load");
        public static torch.jit.ScriptModule<TResult> load<TResult>(byte[] bytes, torch.Device map_location) => throw new StandInException("torch.jit.load");
        public static torch.jit.ScriptModule<TResult> load<TResult>(string filename, string map_location) => throw new StandInException("torch.jit.load");
        public static torch.jit.ScriptModule<TResult> load<TResult>(byte[] bytes, string map_location) => throw new StandInException("torch.jit.load");
        public static torch.jit.ScriptModule<T1, TResult> load<T1, TResult>(string filename, DeviceType device_type = DeviceType.CPU, long device_index = -1) => throw new StandInException("torch.jit.load");
        public static torch.jit.ScriptModule<T1, TResult> load<T1, TResult>(byte[] bytes, DeviceType device_type = DeviceType.CPU, long device_index = -1) => throw new StandInException("torch.jit.load");
        public static torch.jit.ScriptModule<T1, TResult> load<T1, TResult>(string filename, torch.Device map_location) => throw new StandInException("torch.jit.load");
        public static torch.jit.ScriptModule<T1, TResult> load<T1, TResult>(byte[] bytes, torch.Device map_location) => throw new StandInException("torch.jit.load");
        public static torch.jit.ScriptModule<T1, TResult> load<T1, TResult>(string filename, string map_location) => throw new StandInException("torch.jit.load");
        public static torch.jit.ScriptModule<T1, TResult> load<T1, TResult>(byte[] bytes, string map_location) => throw new StandInException("torch.jit.load");
        public static torch.jit.ScriptModule<T1, T2, TResult> load<T1, T2, TResult>(string filename, DeviceType device_type = DeviceType.CPU, long device_index = -1) => throw new StandInException("torch.jit.load");
        public static torch.jit.ScriptModule<T1, T2, TResult> load<T1, T2, TResult>(byte[] bytes, DeviceType device_type = DeviceType.CPU, long device_index = -1) => throw new StandInException("torch.jit.load");
        public static torch.jit.ScriptModule<T1, T2, TResult> load<T1, T2, TResult>(string filename, torch.Device map_location) => throw new StandInException("torch.jit.load");
        public static torch.jit.ScriptModule<T1, T2, TResult> load<T1, T2, TResult>(byte[] bytes, torch.Device map_location) => throw new StandInException("torch.jit.load");
        public static torch.jit.ScriptModule<T1, T2, TResult> load<T1, T2, TResult>(string filename, string map_location) => throw new StandInException("torch.jit.load");
        public static torch.jit.ScriptModule<T1, T2, TResult> load<T1, T2, TResult>(byte[] bytes, string map_location) => throw new StandInException("torch.jit.load");
        public static void save(torch.jit.ScriptModule module, string filename) => throw new StandInException("torch.jit.save");
        public static void save(torch.jit.ScriptModule module, byte[] bytes) => throw new StandInException("torch.jit.save");

        public partial class ScriptModule : torch.nn.Module
        {
            private protected ScriptModule() { }
            protected override (string name, Parameter parameter)[] _named_parameters() => throw new StandInException("torch.jit.ScriptModule._named_parameters");
            protected override (string name, torch.Tensor buffer)[] _named_buffers() => throw new StandInException("torch.jit.ScriptModule._named_buffers");
            public (string name, torch.Tensor buffer)[] named_attributes(bool recurse = true) => throw new StandInException("torch.jit.ScriptModule.named_attributes");
            public void set_attribute(string name, torch.Tensor buffer) => throw new StandInException("torch.jit.ScriptModule.set_attribute");
            public override IEnumerable<(string name, torch.nn.Module module)> named_modules() => throw new StandInException("torch.jit.ScriptModule.named_modules");
            public override IEnumerable<(string name, torch.nn.Module module)> named_children() => throw new StandInException("torch.jit.ScriptModule.named_children");
            public int GetNumberOfInputs() => throw new StandInException("torch.jit.ScriptModule.GetNumberOfInputs");
            public int GetNumberOfOutputs() => throw new StandInException("torch.jit.ScriptModule.GetNumberOfOutputs");
            public override void train(bool on = true) => throw new StandInException("torch.jit.ScriptModule.train");
            public override void eval() => throw new StandInException("torch.jit.ScriptModule.eval");
            public override bool training => throw new StandInException("torch.jit.ScriptModule.training");
            public override void zero_grad(bool set_to_none = true) => throw new StandInException("torch.jit.ScriptModule.zero_grad");
            protected internal override torch.nn.Module _to(torch.Device device, torch.ScalarType dtype, bool non_blocking) => throw new StandInException("torch.jit.ScriptModule._to");
            protected internal override torch.nn.Module _to(DeviceType deviceType, int deviceIndex, bool non_blocking) => throw new StandInException("torch.jit.ScriptModule._to");
            protected internal override torch.nn.Module _to(torch.ScalarType dtype, bool non_blocking) => throw new StandInException("torch.jit.ScriptModule._to");
            protected void _toScriptEpilog(torch.ScalarType dtype, bool non_blocking) => throw new StandInException("torch.jit.ScriptModule._toScriptEpilog");
            protected void _toScriptEpilog(torch.Device device, torch.ScalarType dtype, bool non_blocking) => throw new StandInException("torch.jit.ScriptModule._toScriptEpilog");
            protected void _toScriptEpilog(DeviceType deviceType, int deviceIndex, bool non_blocking) => throw new StandInException("torch.jit.ScriptModule._toScriptEpilog");
            public object forward(params object[] input) => throw new StandInException("torch.jit.ScriptModule.forward");
            public object call(params object[] input) => throw new StandInException("torch.jit.ScriptModule.call");
            public object invoke(string name, params object[] objs) => throw new StandInException("torch.jit.ScriptModule.invoke");
            public TResult invoke<TResult>(string name, params object[] inputs) => throw new StandInException("torch.jit.ScriptModule.invoke");
            public TResult invoke<T, TResult>(string name, params T[] inputs) => throw new StandInException("torch.jit.ScriptModule.invoke");
        }

        public partial class HookableScriptModule<TPreHook, TPostHook> : torch.jit.ScriptModule
        {
            private protected HookableScriptModule() { }
            public torch.jit.HookableScriptModule<TPreHook, TPostHook>.HookRemover register_forward_hook(TPostHook hook) => throw new StandInException("torch.jit.HookableScriptModule.register_forward_hook");
            public torch.jit.HookableScriptModule<TPreHook, TPostHook>.HookRemover register_forward_pre_hook(TPreHook hook) => throw new StandInException("torch.jit.HookableScriptModule.register_forward_pre_hook");
            protected Dictionary<string, TPreHook> pre_hooks;
            protected Dictionary<string, TPostHook> post_hooks;

            public partial class HookRemover
            {
                private protected HookRemover() { }
                public HookRemover(torch.jit.HookableScriptModule<TPreHook, TPostHook> module, string key) => throw new StandInException("torch.jit.HookableScriptModule.HookRemover");
                public void remove() => throw new StandInException("torch.jit.HookableScriptModule.HookRemover.remove");
            }
        }

        public partial class ScriptModule<TResult> : torch.jit.ScriptModule, torch.nn.IModule<torch.Tensor[], TResult>
        {
            private protected ScriptModule() { }
            public TResult call(params torch.Tensor[] input) => throw new StandInException("torch.jit.ScriptModule.call");
            public TResult forward(params torch.Tensor[] tensor) => throw new StandInException("torch.jit.ScriptModule.forward");
        }

        public partial class ScriptModule<T, TResult> : torch.jit.HookableScriptModule<Func<torch.jit.ScriptModule<T, TResult>, T, T>, Func<torch.jit.ScriptModule<T, TResult>, T, TResult, TResult>>, torch.nn.IModule<T, TResult>
        {
            private protected ScriptModule() { }
            public TResult call(T input) => throw new StandInException("torch.jit.ScriptModule.call");
            public TResult forward(T tensor) => throw new StandInException("torch.jit.ScriptModule.forward");
        }

        public partial class ScriptModule<T1, T2, TResult> : torch.jit.HookableScriptModule<Func<torch.jit.ScriptModule<T1, T2, TResult>, T1, T2, (T1, T2)?>, Func<torch.jit.ScriptModule<T1, T2, TResult>, T1, T2, TResult, TResult>>, torch.nn.IModule<T1, T2, TResult>
        {
            private protected ScriptModule() { }
            public TResult call(T1 input1, T2 input2) => throw new StandInException("torch.jit.ScriptModule.call");
            public TResult forward(T1 input1, T2 input2) => throw new StandInException("torch.jit.ScriptModule.forward");
        }
    }
}
