namespace TorchSharp.Compatibility;

/// <summary>A runtime package that the project references by hand, in a report: what the machine makes of it, by the same checks as a choice.</summary>
public static class ReferencedRuntime
{
    /// <summary>Says for one target whether driver and GPUs run the package.</summary>
    /// <param name="request">What the project asks of the target; its version is that of the package's release where that is known.</param>
    /// <param name="machine">The present machine, or the declared one.</param>
    /// <param name="package">The package.</param>
    /// <param name="backend">What it is for.</param>
    /// <param name="release">The release that it belongs to; null where it is not known.</param>
    /// <param name="packageTarget">The one platform that it is for; null where it is not known, or is every one.</param>
    public static ReportedDecision Judge(
        RuntimeRequest request, Machine machine, RuntimePackage package, Backend backend, TorchSharpRelease? release, PortableRid? packageTarget)
    {
        var pinned = request with { Backend = BackendRequest.Auto };
        return new(request, new RuntimeDecision
        {
            Version = release?.Version ?? request.Version.Version,
            Backend = backend,
            Flavour = release?.FlavourOf(backend) ?? (backend == Backend.Cuda ? "cuda" : "cpu"),
            Package = package,
            Messages = [Verdict(pinned, machine, package, backend, release, packageTarget)],
        })
        {
            IsReferenced = true,
        };
    }

    private static DecisionMessage Verdict(
        RuntimeRequest request, Machine machine, RuntimePackage package, Backend backend, TorchSharpRelease? release, PortableRid? packageTarget)
    {
        if (packageTarget is not null && packageTarget != request.Target)
            return Note($"{package} is for {packageTarget}, and nothing of it is used on {request.Target}.");
        if (backend == Backend.Cpu)
            return Note($"{package} computes on the CPU, whatever the machine has.");
        if (release is null)
            return Note($"It is not known which TorchSharp release {package} belongs to, so nothing can be said of driver and GPU.");
        if (!request.DeclaresMachine && request.Target != request.Host)
        {
            return Note($"The GPUs of this {request.Host} machine say nothing about {request.Target}; to check {package} for it, declare the target's driver and GPUs"
                + " (TorchSharpDriverVersion, TorchSharpGpuArchitectures).");
        }

        var onTarget = machine with { OperatingSystem = request.Target.OperatingSystem };
        return new Choice(request with { Version = VersionRequest.Pinned(release.Version, request.Version.Package) }, onTarget, [Candidate.Of(release)]).JudgeCuda(package);
    }

    private static DecisionMessage Note(string text) => new(DecisionCodes.Chosen, MessageSeverity.Information, text);
}
