#nullable enable

namespace TorchSharp;

public partial class LifetimeStatistics
{
    public long CreatedOutsideScopeCount => throw new StandInException("LifetimeStatistics.CreatedOutsideScopeCount");
    public long DisposedOutsideScopeCount => throw new StandInException("LifetimeStatistics.DisposedOutsideScopeCount");
    public long CreatedInScopeCount => throw new StandInException("LifetimeStatistics.CreatedInScopeCount");
    public long DisposedInScopeCount => throw new StandInException("LifetimeStatistics.DisposedInScopeCount");
    public long AttachedToScopeCount => throw new StandInException("LifetimeStatistics.AttachedToScopeCount");
    public long DetachedFromScopeCount => throw new StandInException("LifetimeStatistics.DetachedFromScopeCount");
    public long ThreadTotalLiveCount => throw new StandInException("LifetimeStatistics.ThreadTotalLiveCount");
    public void Reset() => throw new StandInException("LifetimeStatistics.Reset");
    public override string ToString() => throw new StandInException("LifetimeStatistics.ToString");
}
