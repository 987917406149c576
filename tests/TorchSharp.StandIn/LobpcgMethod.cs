namespace TorchSharp;

public enum LobpcgMethod
{
    basic = 0,
    ortho = 1,
}
