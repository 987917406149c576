#nullable enable

namespace TorchSharp;

public partial class ThreadDisposeScopeStatistics
{
    public long CreatedOutsideScopeCount => throw new StandInException("ThreadDisposeScopeStatistics.CreatedOutsideScopeCount");
    public long DisposedOutsideScopeCount => throw new StandInException("ThreadDisposeScopeStatistics.DisposedOutsideScopeCount");
    public long CreatedInScopeCount => throw new StandInException("ThreadDisposeScopeStatistics.CreatedInScopeCount");
    public long DisposedInScopeCount => throw new StandInException("ThreadDisposeScopeStatistics.DisposedInScopeCount");
    public long AttachedToScopeCount => throw new StandInException("ThreadDisposeScopeStatistics.AttachedToScopeCount");
    public long DetachedFromScopeCount => throw new StandInException("ThreadDisposeScopeStatistics.DetachedFromScopeCount");
    public long ThreadTotalLiveCount => throw new StandInException("ThreadDisposeScopeStatistics.ThreadTotalLiveCount");
    public void Reset() => throw new StandInException("ThreadDisposeScopeStatistics.Reset");
    public override string ToString() => throw new StandInException("ThreadDisposeScopeStatistics.ToString");
    public LifetimeStatistics TensorStatistics => throw new StandInException("ThreadDisposeScopeStatistics.TensorStatistics");
    public LifetimeStatistics PackedSequenceStatistics => throw new StandInException("ThreadDisposeScopeStatistics.PackedSequenceStatistics");
}
