using System;
using System.Collections.Generic;
using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class utils
    {
        public static partial class data
        {
            public static DataLoader DataLoader(torch.utils.data.Dataset dataset, int batchSize, IEnumerable<long> shuffler, torch.Device device = null, int num_worker = 1, bool drop_last = false, bool disposeBatch = true, bool disposeDataset = true) => throw new StandInException("torch.utils.data.DataLoader");
            public static DataLoader DataLoader(torch.utils.data.Dataset dataset, int batchSize, bool shuffle = false, torch.Device device = null, int? seed = null, int num_worker = 1, bool drop_last = false, bool disposeBatch = true, bool disposeDataset = true) => throw new StandInException("torch.utils.data.DataLoader");
            public static IterableDataLoader DataLoader(torch.utils.data.IterableDataset dataset, int batchSize, IEnumerable<long> shuffler, torch.Device device = null, int num_worker = 1, bool drop_last = false, bool disposeBatch = true, bool disposeDataset = true) => throw new StandInException("torch.utils.data.DataLoader");
            public static IterableDataLoader DataLoader(torch.utils.data.IterableDataset dataset, int batchSize, bool shuffle = false, torch.Device device = null, int? seed = null, int num_worker = 1, bool drop_last = false, bool disposeBatch = true, bool disposeDataset = true) => throw new StandInException("torch.utils.data.DataLoader");
            public static TensorDataset TensorDataset(params torch.Tensor[] tensors) => throw new StandInException("torch.utils.data.TensorDataset");

            public abstract partial class Dataset : torch.utils.data.Dataset<Dictionary<string, torch.Tensor>>
            {
            }

            public abstract partial class IterableDataset : torch.utils.data.Dataset<IList<torch.Tensor>>
            {
            }

            public abstract partial class Dataset<T> : IDisposable
            {
                public void Dispose() => throw new StandInException("torch.utils.data.Dataset.Dispose");
                public abstract long Count { get; }
                public abstract T GetTensor(long index);
                protected virtual void Dispose(bool disposing) => throw new StandInException("torch.utils.data.Dataset.Dispose");
            }
        }
    }
}
