using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace TorchSharp.Compatibility.Tests.Selection;

/// <summary>What holds for every machine.</summary>
public class SelectionLawTests
{
    private static readonly string[] s_capabilities = ["3.5", "3.7", "5.0", "5.2", "6.0", "6.1", "7.0", "7.5", "8.0", "8.6", "8.9", "9.0", "10.0", "10.3", "12.0", "12.1", "99.0"];

    private static Gen<Machine> AnyMachine =>
        from system in Gen.Elements(OperatingSystemFamily.Linux, OperatingSystemFamily.Windows)
        from branch in Gen.Choose(380, 640)
        from minor in Gen.Choose(0, 130)
        from gpus in Gen.Elements(s_capabilities).ListOf()
        select Machines.With(system, string.Create(CultureInfo.InvariantCulture, $"{branch}.{minor}"),
            [.. gpus.Take(3).Select(capability => Machines.Gpu(capability))]);

    private static RuntimeDecision Decide(Machine machine, string version = "") =>
        Requests.For(machine.OperatingSystem == OperatingSystemFamily.Windows ? "win-x64" : "linux-x64", version: version).On(machine);

    [Fact]
    public void A_program_gets_a_package_on_every_machine() =>
        Prop.ForAll(AnyMachine.ToArbitrary(), machine => Decide(machine).Package is not null && Decide(machine, "auto").Package is not null)
            .QuickCheckThrowOnFailure();

    [Fact]
    public void The_version_is_the_same_on_every_machine_unless_asked_otherwise() =>
        Prop.ForAll(AnyMachine.ToArbitrary(), machine => Decide(machine).Version!.ToString() == "0.106.0").QuickCheckThrowOnFailure();

    [Fact]
    public void Whatever_is_chosen_for_cuda_has_code_for_a_gpu_and_a_driver_that_serves_it() =>
        Prop.ForAll(AnyMachine.ToArbitrary(), Gen.Elements("", "auto").ToArbitrary(), (machine, version) =>
        {
            var decision = Decide(machine, version);
            if (decision.Backend != Backend.Cuda)
                return true;
            var release = TorchSharpCatalog.Find(decision.Version!)!;
            var build = LibTorchBuilds.Find(release, machine.OperatingSystem)!;
            return machine.Driver.Value! >= DriverCatalog.RequirementOf(release.Cuda)!.MinimumOn(machine.OperatingSystem)
                && machine.Gpus.Any(gpu => build.SupportOf(gpu.ComputeCapability.Value) == ArchitectureSupport.Native);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Auto_uses_cuda_wherever_the_recommended_release_does() =>
        Prop.ForAll(AnyMachine.ToArbitrary(), machine => Decide(machine).Backend != Backend.Cuda || Decide(machine, "auto").Backend == Backend.Cuda)
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_gpu_is_never_passed_over_in_silence() =>
        Prop.ForAll(AnyMachine.ToArbitrary(), Gen.Elements("", "auto").ToArbitrary(), (machine, version) =>
        {
            var decision = Decide(machine, version);
            return machine.Gpus.Count == 0 || decision.Backend == Backend.Cuda
                || (decision.Rejected.Count > 0 && decision.Messages.Any(message => message.Code == DecisionCodes.CpuDespiteGpu));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_of_gpus_does_not_matter() =>
        Prop.ForAll(AnyMachine.ToArbitrary(), machine =>
            Decide(machine, "auto").Package == Decide(machine with { Gpus = [.. machine.Gpus.Reverse()] }, "auto").Package).QuickCheckThrowOnFailure();

    [Fact]
    public void Messages_are_one_or_two_plain_lines() =>
        Prop.ForAll(AnyMachine.ToArbitrary(), Gen.Elements("", "auto", "0.105.1", "0.107.0", "0.108.0").ToArbitrary(), (machine, version) =>
            Decide(machine, version).Messages.All(message =>
                message.Text.Length is > 20 and < 700 && !message.Text.Contains('\n') && !message.Text.Contains("..") && !message.Text.Contains("  ")
                && message.Text.EndsWith('.') && message.HelpLink.EndsWith(message.Code + ".md", StringComparison.Ordinal))).QuickCheckThrowOnFailure();

    [Fact]
    public void A_newer_driver_never_yields_an_older_release_for_gpus_that_are_still_driven() =>
        Prop.ForAll(AnyMachine.ToArbitrary(), Gen.Choose(380, 640).ToArbitrary(), (machine, branch) =>
        {
            // Drivers from 590 on no longer drive what is older than Turing.
            var driven = machine with { Gpus = [.. machine.Gpus.Where(gpu => DriverCatalog.LastBranchFor(gpu.ComputeCapability.Value) is null)] };
            var newer = driven with { Driver = Fact.Known(DriverVersion.Parse(string.Create(CultureInfo.InvariantCulture, $"{Math.Max(branch, driven.Driver.Value!.Branch)}.999")), "the test") };
            var (before, after) = (Decide(driven, "auto"), Decide(newer, "auto"));
            return before.Backend != Backend.Cuda || (after.Backend == Backend.Cuda && after.Version! >= before.Version!);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Another_gpu_never_takes_cuda_away() =>
        Prop.ForAll(AnyMachine.ToArbitrary(), Gen.Elements(s_capabilities).ToArbitrary(), (machine, capability) =>
            Decide(machine).Backend != Backend.Cuda
            || Decide(machine with { Gpus = [.. machine.Gpus, Machines.Gpu(capability)] }).Backend == Backend.Cuda).QuickCheckThrowOnFailure();

    [Fact]
    public void The_same_facts_give_the_same_decision() =>
        Prop.ForAll(AnyMachine.ToArbitrary(), Gen.Elements("", "auto", "0.105.1").ToArbitrary(), (machine, version) =>
        {
            var (one, other) = (Decide(machine, version), Decide(machine, version));
            return one.Package == other.Package && one.Messages.SequenceEqual(other.Messages) && one.Rejected.SequenceEqual(other.Rejected);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_rejection_has_a_reason_in_words() =>
        Prop.ForAll(AnyMachine.ToArbitrary(), machine => Decide(machine, "auto").Rejected.All(rejected =>
            rejected.Explanation.Length > 20 && !rejected.Explanation.EndsWith('.'))).QuickCheckThrowOnFailure();

    [Fact]
    public void A_declared_backend_does_not_look_at_the_machine() =>
        Prop.ForAll(AnyMachine.ToArbitrary(), Gen.Elements("cpu", "cuda", "cu128", "cu121", "none").ToArbitrary(), (machine, backend) =>
        {
            var request = Requests.For("linux-x64", backend);
            return !request.DependsOnMachine && request.On(machine).Package == request.On(Machines.Nothing()).Package;
        }).QuickCheckThrowOnFailure();
}
