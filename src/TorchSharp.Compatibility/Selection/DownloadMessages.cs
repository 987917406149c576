namespace TorchSharp.Compatibility;

/// <summary>What to tell before runtime packages are downloaded that are gigabytes large.</summary>
public static class DownloadMessages
{
    /// <summary>The size as a message, or a warning for each folder that can't hold it.</summary>
    /// <param name="packages">The runtime packages that are not in the packages folder yet.</param>
    /// <param name="size">About how large they are, together.</param>
    /// <param name="room">The folders.</param>
    public static IReadOnlyList<DecisionMessage> For(IReadOnlyList<RuntimePackage> packages, RuntimeSize size, DownloadRoom room)
    {
        var names = MachineWords.Join([.. packages.Select(package => package.ToString())]);
        // Two file systems with the same number of free bytes are one.
        var isOneDisk = room.FreeForPackages.IsKnown && room.FreeForPackages.Value == room.FreeForTemporaryFiles.Value;
        var inPackagesFolder = size.InPackagesFolder + (isOneDisk ? size.LargestFile ?? 0 : 0);

        var warnings = new List<DecisionMessage>();
        if (room.FreeForPackages.IsKnown && room.FreeForPackages.Value < inPackagesFolder)
        {
            warnings.Add(Message(MessageSeverity.Warning,
                $"{names} takes about {ByteSize.Words(inPackagesFolder)} in {room.PackagesFolder}{(isOneDisk && size.LargestFile is not null ? " and, while its libraries are joined, on the same disk" : "")},"
                + $" and {ByteSize.Words(room.FreeForPackages.Value)} are free there. Make room, or name another folder in the environment variable NUGET_PACKAGES."));
        }

        if (!isOneDisk && size.LargestFile is { } largest && room.FreeForTemporaryFiles.IsKnown && room.FreeForTemporaryFiles.Value < largest)
        {
            warnings.Add(Message(MessageSeverity.Warning,
                $"The build joins libraries of {names} from parts in {room.TemporaryFolder}, where that takes about {ByteSize.Words(largest)} and {ByteSize.Words(room.FreeForTemporaryFiles.Value)} are free;"
                + $" without the room they stay in parts, without an error, and CUDA does not start. Make room, or name another folder in the environment variable {(room.OperatingSystem == OperatingSystemFamily.Windows ? "TEMP" : "TMPDIR")}."));
        }

        return warnings.Count > 0 ? warnings : [Message(MessageSeverity.Information, Size(names, packages.Count, size, room))];
    }

    private static string Size(string names, int count, RuntimeSize size, DownloadRoom room)
    {
        var text = $"{names} {(count == 1 ? "is" : "are")} not in {room.PackagesFolder} yet: about {ByteSize.Words(size.Download)} to download";
        if (size.Unpacked is not null)
            text += $", {ByteSize.Words(size.InPackagesFolder)} in that folder once unpacked";
        return text + (room.FreeForPackages.IsKnown ? $"; {ByteSize.Words(room.FreeForPackages.Value)} are free there." : ".");
    }

    private static DecisionMessage Message(MessageSeverity severity, string text) => new(DecisionCodes.Download, severity, text);
}
