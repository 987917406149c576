#nullable enable

namespace TorchSharp;

public partial class DisposeScopeManager
{
    public static ThreadDisposeScopeStatistics Statistics => throw new StandInException("DisposeScopeManager.Statistics");
}
