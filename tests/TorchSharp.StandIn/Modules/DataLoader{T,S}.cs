using System;
using System.Collections;
using System.Collections.Generic;

#nullable enable

namespace TorchSharp.Modules;

public partial class DataLoader<T, S> : IEnumerable<S>, IDisposable
{
    private protected DataLoader() { }
    public torch.utils.data.Dataset<T> dataset => throw new StandInException("DataLoader.dataset");
    public int batch_size => throw new StandInException("DataLoader.batch_size");
    public bool drop_last => throw new StandInException("DataLoader.drop_last");
    public IEnumerable<long> sampler => throw new StandInException("DataLoader.sampler");
    public int num_workers => throw new StandInException("DataLoader.num_workers");
    public Func<IEnumerable<T>, torch.Device, S> collate_fn => throw new StandInException("DataLoader.collate_fn");
    public torch.Device Device => throw new StandInException("DataLoader.Device");
    public bool DisposeBatch => throw new StandInException("DataLoader.DisposeBatch");
    public bool DisposeDataset => throw new StandInException("DataLoader.DisposeDataset");
    public DataLoader(torch.utils.data.Dataset<T> dataset, int batchSize, Func<IEnumerable<T>, torch.Device, S> collate_fn, IEnumerable<long> shuffler, torch.Device? device = null, int num_worker = 1, bool drop_last = false, bool disposeBatch = true, bool disposeDataset = true) => throw new StandInException("DataLoader");
    public DataLoader(torch.utils.data.Dataset<T> dataset, int batchSize, Func<IEnumerable<T>, torch.Device, S> collate_fn, bool shuffle = false, torch.Device? device = null, int? seed = null, int num_worker = 1, bool drop_last = false, bool disposeBatch = true, bool disposeDataset = true) => throw new StandInException("DataLoader");
    public IEnumerator<S> GetEnumerator() => throw new StandInException("DataLoader.GetEnumerator");
    IEnumerator IEnumerable.GetEnumerator() => throw new StandInException("DataLoader.GetEnumerator");
    public long Count => throw new StandInException("DataLoader.Count");
    public void Dispose() => throw new StandInException("DataLoader.Dispose");
    protected virtual void Dispose(bool disposing) => throw new StandInException("DataLoader.Dispose");
}
