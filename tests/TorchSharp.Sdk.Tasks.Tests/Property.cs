using FsCheck;
using FsCheck.Fluent;

namespace TorchSharp.Sdk.Tasks.Tests;

/// <summary>Checks a law on generated values; the failing value and the seed are in the exception.</summary>
internal static class Property
{
    private const int Count = 2000;

    public static void ForAll<T>(Gen<T> values, Action<T> law) =>
        Prop.ForAll(Arb.From(values), law).Check(Config.QuickThrowOnFailure.WithMaxTest(Count).WithQuietOnSuccess(true));
}
