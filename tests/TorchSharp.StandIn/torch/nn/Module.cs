using System;
using System.Collections.Generic;
using System.IO;
using TorchSharp.Modules;
using TorchSharp.Utils;

#nullable enable

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public partial class Module : IDisposable
        {
            private protected Module() { }
            public void Dispose() => throw new StandInException("torch.nn.Module.Dispose");
            protected virtual void Dispose(bool disposing) => throw new StandInException("torch.nn.Module.Dispose");
            protected internal virtual torch.nn.Module _to(torch.Device device, torch.ScalarType dtype, bool non_blocking) => throw new StandInException("torch.nn.Module._to");
            protected internal virtual torch.nn.Module _to(DeviceType deviceType, int deviceIndex, bool non_blocking) => throw new StandInException("torch.nn.Module._to");
            protected DeviceType _deviceType;
            protected int _deviceIndex;
            protected internal virtual torch.nn.Module _to(torch.ScalarType dtype, bool non_blocking) => throw new StandInException("torch.nn.Module._to");
            protected void _toEpilog(torch.ScalarType dtype, bool non_blocking) => throw new StandInException("torch.nn.Module._toEpilog");
            protected void _toEpilog(torch.Device device, torch.ScalarType dtype, bool non_blocking) => throw new StandInException("torch.nn.Module._toEpilog");
            protected void _toEpilog(DeviceType deviceType, int deviceIndex, bool non_blocking) => throw new StandInException("torch.nn.Module._toEpilog");
            protected virtual void _toEpilog(torch.ScalarType? dtype, torch.Device? device, bool non_blocking) => throw new StandInException("torch.nn.Module._toEpilog");
            protected static bool ReplaceBuffer(torch.ScalarType? dtype, torch.Device? device, torch.Tensor buffer, out torch.Tensor? result) => throw new StandInException("torch.nn.Module.ReplaceBuffer");
            protected static bool ReplaceParameter(torch.ScalarType? dtype, torch.Device? device, Parameter param, out Parameter? p) => throw new StandInException("torch.nn.Module.ReplaceParameter");
            public torch.nn.Module _to(torch.Tensor other, bool non_blocking) => throw new StandInException("torch.nn.Module._to");
            public virtual torch.nn.Module apply(Action<torch.nn.Module> fn) => throw new StandInException("torch.nn.Module.apply");
            public virtual void train(bool train = true) => throw new StandInException("torch.nn.Module.train");
            public virtual void eval() => throw new StandInException("torch.nn.Module.eval");
            public virtual bool training => throw new StandInException("torch.nn.Module.training");
            public virtual void zero_grad(bool set_to_none = true) => throw new StandInException("torch.nn.Module.zero_grad");
            public virtual IEnumerable<(string name, torch.Tensor buffer)> named_buffers(bool recurse = true, bool include_nonpersistent = true) => throw new StandInException("torch.nn.Module.named_buffers");
            public virtual IEnumerable<torch.Tensor> buffers(bool recurse = true, bool include_nonpersistent = true) => throw new StandInException("torch.nn.Module.buffers");
            public virtual IEnumerable<(string name, torch.nn.Module module)> named_children() => throw new StandInException("torch.nn.Module.named_children");
            public virtual IEnumerable<(string name, torch.nn.Module module)> named_modules() => throw new StandInException("torch.nn.Module.named_modules");
            public virtual IEnumerable<torch.nn.Module> modules() => throw new StandInException("torch.nn.Module.modules");
            public virtual IEnumerable<torch.nn.Module> children() => throw new StandInException("torch.nn.Module.children");
            public virtual Dictionary<string, torch.Tensor> state_dict(Dictionary<string, torch.Tensor>? destination = null, string? prefix = null) => throw new StandInException("torch.nn.Module.state_dict");
            public virtual (IList<string> missing_keys, IList<string> unexpected_keyes) load_state_dict(Dictionary<string, torch.Tensor> source, bool strict = true, IList<string>? skip = null) => throw new StandInException("torch.nn.Module.load_state_dict");
            protected virtual (string name, Parameter parameter)[] _named_parameters() => throw new StandInException("torch.nn.Module._named_parameters");
            protected virtual (string name, torch.Tensor buffer)[] _named_buffers() => throw new StandInException("torch.nn.Module._named_buffers");
            public virtual IEnumerable<(string name, Parameter parameter)> named_parameters(bool recurse = true) => throw new StandInException("torch.nn.Module.named_parameters");
            protected virtual Parameter[] _parameters(bool recurse = true) => throw new StandInException("torch.nn.Module._parameters");
            public virtual IEnumerable<Parameter> parameters(bool recurse = true) => throw new StandInException("torch.nn.Module.parameters");
            public virtual bool has_buffer(string target) => throw new StandInException("torch.nn.Module.has_buffer");
            public virtual bool has_parameter(string target) => throw new StandInException("torch.nn.Module.has_parameter");
            public virtual torch.Tensor? get_buffer(string target) => throw new StandInException("torch.nn.Module.get_buffer");
            public virtual Parameter? get_parameter(string target) => throw new StandInException("torch.nn.Module.get_parameter");
            public virtual void register_buffer(string name, torch.Tensor tensor, bool persistent = true) => throw new StandInException("torch.nn.Module.register_buffer");
            public virtual void register_parameter(string name, Parameter param) => throw new StandInException("torch.nn.Module.register_parameter");
            public void add_module(string name, torch.nn.Module module) => throw new StandInException("torch.nn.Module.add_module");
            public virtual void register_module(string name, torch.nn.Module submodule) => throw new StandInException("torch.nn.Module.register_module");
            protected void ConditionallyRegisterParameter(string name, torch.Tensor value) => throw new StandInException("torch.nn.Module.ConditionallyRegisterParameter");
            protected void ConditionallyRegisterParameter(string name, Parameter? value) => throw new StandInException("torch.nn.Module.ConditionallyRegisterParameter");
            protected void ConditionallyRegisterBuffer(string name, torch.Tensor? value, bool persistent = true) => throw new StandInException("torch.nn.Module.ConditionallyRegisterBuffer");
            public virtual string GetName() => throw new StandInException("torch.nn.Module.GetName");
            public torch.nn.Module save(string location, IList<string>? skip = null) => throw new StandInException("torch.nn.Module.save");
            public torch.nn.Module save(BinaryWriter writer, IList<string>? skip = null) => throw new StandInException("torch.nn.Module.save");
            public torch.nn.Module save(Stream stream, IList<string>? skip = null) => throw new StandInException("torch.nn.Module.save");
            public static void save_state_dict(BinaryWriter writer, Dictionary<string, torch.Tensor> sd, IList<string>? skip = null) => throw new StandInException("torch.nn.Module.save_state_dict");
            public virtual torch.nn.Module load(string location, bool strict = true, IList<string>? skip = null, Dictionary<string, bool>? loadedParameters = null) => throw new StandInException("torch.nn.Module.load");
            public virtual torch.nn.Module load(BinaryReader reader, bool strict = true, IList<string>? skip = null, Dictionary<string, bool>? loadedParameters = null) => throw new StandInException("torch.nn.Module.load");
            public torch.nn.Module load(Stream stream, bool strict = true, IList<string>? skip = null, Dictionary<string, bool>? loadedParameters = null) => throw new StandInException("torch.nn.Module.load");
            public static torch.nn.Module Create<T>(string path) where T : torch.nn.Module, new() => throw new StandInException("torch.nn.Module.Create");
            protected Module(string name) => throw new StandInException("torch.nn.Module");
            protected virtual void RegisterComponents() => throw new StandInException("torch.nn.Module.RegisterComponents");
            protected static (torch.Device device, torch.ScalarType dtype) GetDefaultDeviceAndType(torch.Device? device = null, torch.ScalarType? dtype = null) => throw new StandInException("torch.nn.Module.GetDefaultDeviceAndType");
            protected void ClearModules() => throw new StandInException("torch.nn.Module.ClearModules");
            protected OrderedDict<string, torch.nn.Module> _internal_submodules;
            protected OrderedDict<string, (torch.Tensor, bool)> _internal_buffers;
            protected OrderedDict<string, Parameter> _internal_params;
            protected string? name;
        }

        public interface IModule<T, TResult>
        {
            TResult call(T input1);
        }

        public interface IModule<T1, T2, TResult>
        {
            TResult call(T1 input1, T2 input2);
        }

        public interface IModule<T1, T2, T3, TResult>
        {
            TResult call(T1 input1, T2 input2, T3 input3);
        }

        public interface IModule<T1, T2, T3, T4, TResult>
        {
            TResult call(T1 input1, T2 input2, T3 input3, T4 input4);
        }

        public interface IModule<T1, T2, T3, T4, T5, TResult>
        {
            TResult call(T1 input1, T2 input2, T3 input3, T4 input4, T5 input5);
        }

        public interface IModule<T1, T2, T3, T4, T5, T6, TResult>
        {
            TResult call(T1 input1, T2 input2, T3 input3, T4 input4, T5 input5, T6 input6);
        }

        public partial class HookableModule<TPreHook, TPostHook> : torch.nn.Module
        {
            private protected HookableModule() { }
            protected HookableModule(string name) => throw new StandInException("torch.nn.HookableModule");
            protected HookableModule(nint handle, nint boxedHandle) => throw new StandInException("torch.nn.HookableModule");
            public torch.nn.HookableModule<TPreHook, TPostHook>.HookRemover register_forward_hook(TPostHook hook) => throw new StandInException("torch.nn.HookableModule.register_forward_hook");
            public torch.nn.HookableModule<TPreHook, TPostHook>.HookRemover register_forward_pre_hook(TPreHook hook) => throw new StandInException("torch.nn.HookableModule.register_forward_pre_hook");
            public torch.nn.HookableModule<TPreHook, TPostHook>.HookRemover register_forward_hook(Action<torch.nn.Module> hook) => throw new StandInException("torch.nn.HookableModule.register_forward_hook");
            public torch.nn.HookableModule<TPreHook, TPostHook>.HookRemover register_forward_pre_hook(Action<torch.nn.Module> hook) => throw new StandInException("torch.nn.HookableModule.register_forward_pre_hook");
            protected Dictionary<string, TPreHook> pre_hooks;
            protected Dictionary<string, TPostHook> post_hooks;
            protected Dictionary<string, Action<torch.nn.Module>> module_pre_hooks;
            protected Dictionary<string, Action<torch.nn.Module>> module_post_hooks;

            public partial class HookRemover
            {
                private protected HookRemover() { }
                public HookRemover(torch.nn.HookableModule<TPreHook, TPostHook> module, string key) => throw new StandInException("torch.nn.HookableModule.HookRemover");
                public void remove() => throw new StandInException("torch.nn.HookableModule.HookRemover.remove");
            }
        }

        public abstract partial class Module<T, TResult> : torch.nn.HookableModule<Func<torch.nn.Module<T, TResult>, T, T>, Func<torch.nn.Module<T, TResult>, T, TResult, TResult>>, torch.nn.IModule<T, TResult>
        {
            private protected Module() { }
            protected Module(string name) => throw new StandInException("torch.nn.Module");
            protected Module(nint handle, nint boxedHandle) => throw new StandInException("torch.nn.Module");
            public abstract TResult forward(T input);
            public TResult call(T input) => throw new StandInException("torch.nn.Module.call");
        }

        public abstract partial class Module<T1, T2, TResult> : torch.nn.HookableModule<Func<torch.nn.Module<T1, T2, TResult>, T1, T2, (T1, T2)?>, Func<torch.nn.Module<T1, T2, TResult>, T1, T2, TResult, TResult>>, torch.nn.IModule<T1, T2, TResult>
        {
            private protected Module() { }
            protected Module(string name) => throw new StandInException("torch.nn.Module");
            protected Module(nint handle, nint boxedHandle) => throw new StandInException("torch.nn.Module");
            public abstract TResult forward(T1 input1, T2 input2);
            public TResult call(T1 input1, T2 input2) => throw new StandInException("torch.nn.Module.call");
        }

        public abstract partial class Module<T1, T2, T3, TResult> : torch.nn.HookableModule<Func<torch.nn.Module<T1, T2, T3, TResult>, T1, T2, T3, (T1, T2, T3)?>, Func<torch.nn.Module<T1, T2, T3, TResult>, T1, T2, T3, TResult, TResult>>, torch.nn.IModule<T1, T2, T3, TResult>
        {
            private protected Module() { }
            protected Module(string name) => throw new StandInException("torch.nn.Module");
            protected Module(nint handle, nint boxedHandle) => throw new StandInException("torch.nn.Module");
            public abstract TResult forward(T1 input1, T2 input2, T3 input3);
            public TResult call(T1 input1, T2 input2, T3 input3) => throw new StandInException("torch.nn.Module.call");
        }

        public abstract partial class Module<T1, T2, T3, T4, TResult> : torch.nn.HookableModule<Func<torch.nn.Module<T1, T2, T3, T4, TResult>, T1, T2, T3, T4, (T1, T2, T3, T4)?>, Func<torch.nn.Module<T1, T2, T3, T4, TResult>, T1, T2, T3, T4, TResult, TResult>>, torch.nn.IModule<T1, T2, T3, T4, TResult>
        {
            private protected Module() { }
            protected Module(string name) => throw new StandInException("torch.nn.Module");
            protected Module(nint handle, nint boxedHandle) => throw new StandInException("torch.nn.Module");
            public abstract TResult forward(T1 input1, T2 input2, T3 input3, T4 input4);
            public TResult call(T1 input1, T2 input2, T3 input3, T4 input4) => throw new StandInException("torch.nn.Module.call");
        }

        public abstract partial class Module<T1, T2, T3, T4, T5, TResult> : torch.nn.HookableModule<Func<torch.nn.Module<T1, T2, T3, T4, T5, TResult>, T1, T2, T3, T4, T5, (T1, T2, T3, T4, T5)?>, Func<torch.nn.Module<T1, T2, T3, T4, T5, TResult>, T1, T2, T3, T4, T5, TResult, TResult>>, torch.nn.IModule<T1, T2, T3, T4, T5, TResult>
        {
            private protected Module() { }
            protected Module(string name) => throw new StandInException("torch.nn.Module");
            protected Module(nint handle, nint boxedHandle) => throw new StandInException("torch.nn.Module");
            public abstract TResult forward(T1 input1, T2 input2, T3 input3, T4 input4, T5 input5);
            public TResult call(T1 input1, T2 input2, T3 input3, T4 input4, T5 input5) => throw new StandInException("torch.nn.Module.call");
        }

        public abstract partial class Module<T1, T2, T3, T4, T5, T6, TResult> : torch.nn.HookableModule<Func<torch.nn.Module<T1, T2, T3, T4, T5, T6, TResult>, T1, T2, T3, T4, T5, T6, (T1, T2, T3, T4, T5, T6)?>, Func<torch.nn.Module<T1, T2, T3, T4, T5, T6, TResult>, T1, T2, T3, T4, T5, T6, TResult, TResult>>, torch.nn.IModule<T1, T2, T3, T4, T5, T6, TResult>
        {
            private protected Module() { }
            protected Module(string name) => throw new StandInException("torch.nn.Module");
            protected Module(nint handle, nint boxedHandle) => throw new StandInException("torch.nn.Module");
            public abstract TResult forward(T1 input1, T2 input2, T3 input3, T4 input4, T5 input5, T6 input6);
            public TResult call(T1 input1, T2 input2, T3 input3, T4 input4, T5 input5, T6 input6) => throw new StandInException("torch.nn.Module.call");
        }
    }
}
