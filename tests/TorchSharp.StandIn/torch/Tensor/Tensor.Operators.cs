#nullable enable

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        public static torch.Tensor operator +(torch.Tensor left, torch.Tensor right) => throw new StandInException("torch.Tensor operator +");
        public static torch.Tensor operator +(torch.Tensor left, Scalar right) => throw new StandInException("torch.Tensor operator +");
        public static torch.Tensor operator +(Scalar left, torch.Tensor right) => throw new StandInException("torch.Tensor operator +");
        public static torch.Tensor operator +(torch.Tensor left, int right) => throw new StandInException("torch.Tensor operator +");
        public static torch.Tensor operator +(torch.Tensor left, long right) => throw new StandInException("torch.Tensor operator +");
        public static torch.Tensor operator +(torch.Tensor left, float right) => throw new StandInException("torch.Tensor operator +");
        public static torch.Tensor operator +(torch.Tensor left, double right) => throw new StandInException("torch.Tensor operator +");
        public static torch.Tensor operator +(int left, torch.Tensor right) => throw new StandInException("torch.Tensor operator +");
        public static torch.Tensor operator +(long left, torch.Tensor right) => throw new StandInException("torch.Tensor operator +");
        public static torch.Tensor operator +(float left, torch.Tensor right) => throw new StandInException("torch.Tensor operator +");
        public static torch.Tensor operator +(double left, torch.Tensor right) => throw new StandInException("torch.Tensor operator +");
        public static torch.Tensor operator *(torch.Tensor left, torch.Tensor right) => throw new StandInException("torch.Tensor operator *");
        public static torch.Tensor operator *(torch.Tensor left, Scalar right) => throw new StandInException("torch.Tensor operator *");
        public static torch.Tensor operator *(Scalar left, torch.Tensor right) => throw new StandInException("torch.Tensor operator *");
        public static torch.Tensor operator *(torch.Tensor left, int right) => throw new StandInException("torch.Tensor operator *");
        public static torch.Tensor operator *(torch.Tensor left, long right) => throw new StandInException("torch.Tensor operator *");
        public static torch.Tensor operator *(torch.Tensor left, float right) => throw new StandInException("torch.Tensor operator *");
        public static torch.Tensor operator *(torch.Tensor left, double right) => throw new StandInException("torch.Tensor operator *");
        public static torch.Tensor operator *(int left, torch.Tensor right) => throw new StandInException("torch.Tensor operator *");
        public static torch.Tensor operator *(long left, torch.Tensor right) => throw new StandInException("torch.Tensor operator *");
        public static torch.Tensor operator *(float left, torch.Tensor right) => throw new StandInException("torch.Tensor operator *");
        public static torch.Tensor operator *(double left, torch.Tensor right) => throw new StandInException("torch.Tensor operator *");
        public static torch.Tensor operator -(torch.Tensor left, torch.Tensor right) => throw new StandInException("torch.Tensor operator -");
        public static torch.Tensor operator -(torch.Tensor left, Scalar right) => throw new StandInException("torch.Tensor operator -");
        public static torch.Tensor operator -(Scalar left, torch.Tensor right) => throw new StandInException("torch.Tensor operator -");
        public static torch.Tensor operator -(torch.Tensor left, int right) => throw new StandInException("torch.Tensor operator -");
        public static torch.Tensor operator -(torch.Tensor left, long right) => throw new StandInException("torch.Tensor operator -");
        public static torch.Tensor operator -(torch.Tensor left, float right) => throw new StandInException("torch.Tensor operator -");
        public static torch.Tensor operator -(torch.Tensor left, double right) => throw new StandInException("torch.Tensor operator -");
        public static torch.Tensor operator -(int left, torch.Tensor right) => throw new StandInException("torch.Tensor operator -");
        public static torch.Tensor operator -(long left, torch.Tensor right) => throw new StandInException("torch.Tensor operator -");
        public static torch.Tensor operator -(float left, torch.Tensor right) => throw new StandInException("torch.Tensor operator -");
        public static torch.Tensor operator -(double left, torch.Tensor right) => throw new StandInException("torch.Tensor operator -");
        public static torch.Tensor operator /(torch.Tensor left, torch.Tensor right) => throw new StandInException("torch.Tensor operator /");
        public static torch.Tensor operator /(torch.Tensor left, Scalar right) => throw new StandInException("torch.Tensor operator /");
        public static torch.Tensor operator /(Scalar left, torch.Tensor right) => throw new StandInException("torch.Tensor operator /");
        public static torch.Tensor operator /(torch.Tensor left, int right) => throw new StandInException("torch.Tensor operator /");
        public static torch.Tensor operator /(torch.Tensor left, long right) => throw new StandInException("torch.Tensor operator /");
        public static torch.Tensor operator /(torch.Tensor left, float right) => throw new StandInException("torch.Tensor operator /");
        public static torch.Tensor operator /(torch.Tensor left, double right) => throw new StandInException("torch.Tensor operator /");
        public static torch.Tensor operator /(int left, torch.Tensor right) => throw new StandInException("torch.Tensor operator /");
        public static torch.Tensor operator /(long left, torch.Tensor right) => throw new StandInException("torch.Tensor operator /");
        public static torch.Tensor operator /(float left, torch.Tensor right) => throw new StandInException("torch.Tensor operator /");
        public static torch.Tensor operator /(double left, torch.Tensor right) => throw new StandInException("torch.Tensor operator /");
        public static torch.Tensor operator %(torch.Tensor left, torch.Tensor right) => throw new StandInException("torch.Tensor operator %");
        public static torch.Tensor operator %(torch.Tensor left, Scalar right) => throw new StandInException("torch.Tensor operator %");
        public static torch.Tensor operator %(torch.Tensor left, int right) => throw new StandInException("torch.Tensor operator %");
        public static torch.Tensor operator %(torch.Tensor left, long right) => throw new StandInException("torch.Tensor operator %");
        public static torch.Tensor operator %(torch.Tensor left, float right) => throw new StandInException("torch.Tensor operator %");
        public static torch.Tensor operator %(torch.Tensor left, double right) => throw new StandInException("torch.Tensor operator %");
        public static torch.Tensor operator &(torch.Tensor left, torch.Tensor right) => throw new StandInException("torch.Tensor operator &");
        public static torch.Tensor operator |(torch.Tensor left, torch.Tensor right) => throw new StandInException("torch.Tensor operator |");
        public static torch.Tensor operator ^(torch.Tensor left, torch.Tensor right) => throw new StandInException("torch.Tensor operator ^");
        public static torch.Tensor operator ~(torch.Tensor left) => throw new StandInException("torch.Tensor operator ~");
    }
}
