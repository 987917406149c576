using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace TorchSharp.Compatibility.Tests.Selection;

/// <summary>What holds for every machine.</summary>
public class SelectionLawTests
{
    private static readonly string[] s_capabilities = ["3.5", "3.7", "5.0", "5.2", "6.0", "6.1", "7.0", "7.5", "8.0", "8.6", "8.9", "9.0", "10.0", "10.3", "12.0", "12.1", "99.0"];

    // Each kind of fact has to meet each kind of request.
    private static readonly Config s_many = Config.QuickThrowOnFailure.WithMaxTest(2000).WithQuietOnSuccess(true);

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
                message.Text.Length is > 20 and < 800 && !message.Text.Contains('\n') && !message.Text.Contains("..") && !message.Text.Contains("  ")
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

    [Fact]
    public void Every_case_ends_in_a_choice_or_in_an_error() =>
        Prop.ForAll(SelectionCase.Any, any =>
        {
            var decision = any.Decide();
            return decision.Failed ? decision.Version is null && decision.Package is null : decision.Version is not null;
        }).Check(s_many);

    [Fact]
    public void A_chosen_release_is_absent_from_its_own_rejections() =>
        Prop.ForAll(SelectionCase.Any, any =>
        {
            var decision = any.Decide();
            return decision.Failed || decision.Rejected.All(rejected => rejected.Version != decision.Version || rejected.Flavour != decision.Flavour);
        }).Check(s_many);

    [Fact]
    public void A_GPU_that_is_left_out_is_told_with_the_choice_and_not_as_its_rejection()
    {
        var decision = Decide(Machines.Linux("470.256.02", Machines.Gpu("8.6"), Machines.Gpu("12.0")), "auto");
        decision.Version!.ToNormalizedString().ShouldBe("0.100.7");
        decision.Messages[0].Text.ShouldContain("A GPU is left out");
        decision.Rejected.Select(rejected => rejected.Version).ShouldNotContain(decision.Version);
    }

    [Fact]
    public void A_prerelease_is_chosen_only_where_it_is_named() =>
        Prop.ForAll(SelectionCase.Any, any =>
        {
            var chosen = any.Decide().Version;
            return chosen is null || (any.Request.Version.Kind == VersionRequestKind.Pinned ? chosen == any.Request.Version.Version : !chosen.IsPrerelease);
        }).Check(s_many);

    [Fact]
    public void What_is_chosen_satisfies_the_catalog() =>
        Prop.ForAll(SelectionCase.Any, any =>
        {
            var decision = any.Decide();
            if (decision.Package is null || TorchSharpCatalog.Find(decision.Version!) is not { } release)
                return true;
            var (request, system) = (any.Request, any.Request.Target.OperatingSystem);
            return release.IsPublished
                && release.RidsOf(decision.Backend!.Value).Contains(request.Target.Name)
                && decision.Package.Id == release.RuntimePackageId(decision.Backend.Value, request.Target.Name) && decision.Package.Version == release.LibTorchVersion
                && (request.TargetFramework.Fits(release) || (request.Version.Kind == VersionRequestKind.Pinned && (!request.TargetFramework.IsNetCore || system == OperatingSystemFamily.Windows)))
                && (request.Version.Kind == VersionRequestKind.Pinned || KnownFaults.Find(release.Version, system, decision.Backend.Value, FaultImpact.Avoid) is null);
        }).Check(s_many);

    [Fact]
    public void A_machine_that_is_looked_at_runs_the_CUDA_that_is_chosen() =>
        Prop.ForAll(SelectionCase.Any, any =>
        {
            var (decision, machine) = (any.Decide(), any.Machine);
            if (decision.Backend != Backend.Cuda || !any.Request.DependsOnMachine || TorchSharpCatalog.Find(decision.Version!) is not { } release)
                return true;
            var build = LibTorchBuilds.Find(release, machine.OperatingSystem);
            return machine.Findings.Count == 0 && (machine.Driver.State switch
            {
                FactState.Known => machine.Driver.Value! >= DriverCatalog.RequirementOf(release.Cuda)!.MinimumOn(machine.DriverOperatingSystem),
                FactState.Unknown => !machine.CudaDriverVersion.IsKnown || machine.CudaDriverVersion.Value.Major >= release.Cuda.Major,
                FactState.Unreadable => machine.CudaDriverVersion.IsKnown && machine.CudaDriverVersion.Value.Major >= release.Cuda.Major,
                _ => false,
            })
                && (machine.Gpus.Count > 0 || !machine.GpusAreKnown || machine.Driver.State == FactState.Unreadable)
                && (machine.Gpus.Count == 0 || machine.Gpus.Any(gpu => !gpu.ComputeCapability.IsKnown || build is null || build.SupportOf(gpu.ComputeCapability.Value) == ArchitectureSupport.Native));
        }).Check(s_many);

    [Fact]
    public void Required_CUDA_is_CUDA_or_an_error() =>
        Prop.ForAll(SelectionCase.Any, any => !any.Request.RequireCuda || !any.Request.NeedsRuntime || any.Decide() is { Failed: true } or { Backend: Backend.Cuda }).Check(s_many);

    [Fact]
    public void A_machine_that_is_not_looked_at_changes_nothing() =>
        Prop.ForAll(SelectionCase.Any, any => any.Request.DependsOnMachine
            || any.Decide().Messages.SequenceEqual(any.Request.On(Machines.Nothing(any.Machine.OperatingSystem)).Messages)).Check(s_many);

    [Fact]
    public void Every_message_and_rejection_is_in_plain_words() =>
        Prop.ForAll(SelectionCase.Any, any =>
        {
            var decision = any.Decide();
            return decision.Messages.All(message => message.Text.Length is > 20 and < 900 && !message.Text.Contains('\n') && !message.Text.Contains("..") && !message.Text.Contains("  ") && message.Text.EndsWith('.'))
                && decision.Rejected.All(rejected => rejected.Explanation.Length > 20 && !rejected.Explanation.EndsWith('.'));
        }).Check(s_many);
}
