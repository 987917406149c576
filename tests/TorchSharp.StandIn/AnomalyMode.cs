using System;

namespace TorchSharp;

public partial class AnomalyMode : IDisposable
{
    private protected AnomalyMode() { }
    public AnomalyMode(bool enabled, bool check_nan = true) => throw new StandInException("AnomalyMode");
    public void Dispose() => throw new StandInException("AnomalyMode.Dispose");
    protected virtual void Dispose(bool disposing) => throw new StandInException("AnomalyMode.Dispose");
    public static bool IsEnabled => throw new StandInException("AnomalyMode.IsEnabled");
    public static bool ShouldCheckNaN => throw new StandInException("AnomalyMode.ShouldCheckNaN");
}
