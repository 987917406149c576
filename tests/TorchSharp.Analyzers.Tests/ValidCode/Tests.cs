// Tests that need a GPU, with the ways in which test classes say so.
using System;
using System.Threading.Tasks;
using NUnit.Framework;
using TorchSharp;
using static TorchSharp.torch;

namespace ValidCode.Tests
{
    [TestFixture]
    public class GpuTests
    {
        private Tensor _weights = null!;

        [OneTimeSetUp]
        public void RequireGpu()
        {
            if (!cuda.is_available())
            {
                Assert.Ignore("This machine has no GPU.");
            }
        }

        [SetUp]
        public void Upload() => _weights = ones(3, 3).cuda();

        [Test]
        public void Sums() => Assert.That(_weights.cuda().sum().cpu().item<float>() == 9f);

        [Test]
        public async Task Sums_later()
        {
            await Task.Yield();
            Assert.That(zeros(3, device: CUDA).sum().item<float>() == 0f);
        }
    }

    public abstract class GpuFixture
    {
        protected GpuFixture()
        {
            if (!torch.TryInitializeDeviceType(DeviceType.CUDA))
            {
                throw new InconclusiveException();
            }
        }
    }

    public class ModelTests : GpuFixture
    {
        private static readonly bool s_half = cuda.is_available();

        private readonly nn.Module<Tensor, Tensor> _model;

        public ModelTests()
        {
            _model = nn.Linear(3, 3).cuda();
        }

        [Test]
        public void Runs()
        {
            var x = s_half ? ones(3, device: CUDA).half() : ones(3, device: CUDA);
            _model.forward(x);
        }
    }

    public class InconclusiveException : Exception
    {
    }
}

namespace NUnit.Framework
{
    [AttributeUsage(AttributeTargets.Class)]
    public sealed class TestFixtureAttribute : Attribute
    {
    }

    [AttributeUsage(AttributeTargets.Method)]
    public sealed class OneTimeSetUpAttribute : Attribute
    {
    }

    [AttributeUsage(AttributeTargets.Method)]
    public sealed class SetUpAttribute : Attribute
    {
    }

    [AttributeUsage(AttributeTargets.Method)]
    public sealed class TestAttribute : Attribute
    {
    }

    public static class Assert
    {
        public static void Ignore(string message) => throw new InvalidOperationException(message);

        public static void That(bool condition) => _ = condition ? true : throw new InvalidOperationException();
    }
}
