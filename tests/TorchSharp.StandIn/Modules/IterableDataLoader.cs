using System.Collections.Generic;

namespace TorchSharp.Modules;

public partial class IterableDataLoader : DataLoader<IList<torch.Tensor>, IList<torch.Tensor>>
{
    private protected IterableDataLoader() { }
    public IterableDataLoader(torch.utils.data.IterableDataset dataset, int batchSize, IEnumerable<long> shuffler, torch.Device device = null, int num_worker = 1, bool drop_last = false, bool disposeBatch = true, bool disposeDataset = true) => throw new StandInException("IterableDataLoader");
    public IterableDataLoader(torch.utils.data.IterableDataset dataset, int batchSize, bool shuffle = false, torch.Device device = null, int? seed = null, int num_worker = 1, bool drop_last = false, bool disposeBatch = true, bool disposeDataset = true) => throw new StandInException("IterableDataLoader");
}
