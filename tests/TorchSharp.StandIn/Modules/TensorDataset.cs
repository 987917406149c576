using System;
using System.Collections.Generic;

namespace TorchSharp.Modules;

public partial class TensorDataset : torch.utils.data.IterableDataset
{
    private protected TensorDataset() { }
    public IList<torch.Tensor> this[long index] => throw new StandInException("TensorDataset[]");
    public override long Count => throw new StandInException("TensorDataset.Count");
    public override IList<torch.Tensor> GetTensor(long index) => throw new StandInException("TensorDataset.GetTensor");
    protected override void Dispose(bool disposing) => throw new StandInException("TensorDataset.Dispose");
}
