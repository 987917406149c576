using System;
using System.Collections.Generic;
using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static ModuleDict<torch.nn.Module> ModuleDict(params (string, torch.nn.Module)[] modules) => throw new StandInException("torch.nn.ModuleDict");
        public static ModuleDict<T> ModuleDict<T>(params (string, T)[] modules) where T : torch.nn.Module => throw new StandInException("torch.nn.ModuleDict");
        public static ModuleList<torch.nn.Module> ModuleList(params torch.nn.Module[] modules) => throw new StandInException("torch.nn.ModuleList");
        public static ModuleList<T> ModuleList<T>(params T[] modules) where T : torch.nn.Module => throw new StandInException("torch.nn.ModuleList");
#nullable enable
        public static Sequential Sequential() => throw new StandInException("torch.nn.Sequential");
        public static Sequential Sequential(params (string name, torch.nn.Module<torch.Tensor, torch.Tensor> submodule)[] modules) => throw new StandInException("torch.nn.Sequential");
        public static Sequential Sequential(params torch.nn.Module<torch.Tensor, torch.Tensor>[] modules) => throw new StandInException("torch.nn.Sequential");
        public static Sequential Sequential(params Tuple<string, torch.nn.Module<torch.Tensor, torch.Tensor>>[] modules) => throw new StandInException("torch.nn.Sequential");
        public static Sequential Sequential(IEnumerable<(string name, torch.nn.Module<torch.Tensor, torch.Tensor> submodule)> modules) => throw new StandInException("torch.nn.Sequential");
        public static Sequential Sequential(IEnumerable<Tuple<string, torch.nn.Module<torch.Tensor, torch.Tensor>>> modules) => throw new StandInException("torch.nn.Sequential");
        public static Sequential Sequential(IEnumerable<torch.nn.Module<torch.Tensor, torch.Tensor>> modules) => throw new StandInException("torch.nn.Sequential");
    }
}
