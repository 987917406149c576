using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using TorchSharp.Compatibility;
using TorchSharp.Sdk.Tasks.MachineAccess;
using TorchSharp.Sdk.Tasks.Probes;

namespace TorchSharp.Sdk.Tasks.Tests;

public class MachineRecorderTests
{
    private static readonly MachineProbeOptions s_options = MachineProbeOptions.Default;

    public static TheoryData<string> Names => new(RecordedMachines.Names);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_recording_of_a_recording_has_the_same_facts_and_the_same_text(string name)
    {
        var access = RecordedMachines.Load(name);
        var facts = MachineText.Of(MachineProbe.Detect(access, s_options), access.Runs);

        var text = MachineRecorder.Record(RecordedMachines.Load(name), s_options);

        Facts(text).ShouldBe(facts);
        MachineRecorder.Record(RecordedMachines.Parse(text), s_options).ShouldBe(text);
    }

    [Fact]
    public void The_present_machine_is_found_again_in_its_recording()
    {
        var access = new CountingMachineAccess(new LocalMachineAccess());
        var mask = new PrivacyMask(access);
        var facts = MachineText.Of(MachineProbe.Detect(access, s_options), access.Runs);

        var text = MachineRecorder.Record(new LocalMachineAccess(), s_options);

        Facts(text).ShouldBe(mask.Text(facts));
        foreach (var secret in new[] { Environment.UserName, Environment.MachineName }.Where(name => name.Length > 3 && name is not ("root" or "user" or "ubuntu")))
            Regex.IsMatch(text, $@"(?<![\w-]){Regex.Escape(secret)}(?![\w-])").ShouldBeFalse($"'{secret}' is in\n{text}");
    }

    [Fact]
    public void Nothing_of_a_person_is_left_on_Linux()
    {
        var text = MachineRecorder.Record(
            RecordedMachines.Parse(
                """
                [machine]
                os = linux
                [environment]
                HOME = /home/jane.doe
                USER = jdoe
                HOSTNAME = janes-desktop
                SECRET_TOKEN = do-not-tell
                CUDA_HOME = /home/jane.doe/projects/acme/cuda-12.4
                CUDA_VISIBLE_DEVICES = GPU-8932f937-d72c-4106-c12f-20bd9faed9f6
                LD_LIBRARY_PATH = /home/jane.doe/projects/acme/compat:/scratch/jdoe/lib
                PATH = /home/jane.doe/projects/acme/bin:/data/jdoe/tools:/usr/bin
                [file /proc/version]
                Linux version 6.8.0 (jdoe@janes-desktop) (gcc 13) #1 SMP
                [file /sys/module/nvidia/version]
                570.124.06
                [device /dev/nvidiactl]
                [device /dev/nvidia0]
                [file /proc/driver/nvidia/gpus/0000:01:00.0/information]
                Model: 		 NVIDIA H200
                GPU UUID: 	 GPU-8932f937-d72c-4106-c12f-20bd9faed9f6
                Serial Number: 1323321072957
                Device Minor: 0
                [file /home/jane.doe/projects/acme/cuda-12.4/version.json]
                { "cuda" : { "version" : "12.4.1" } }
                [run /data/jdoe/tools/nvcc --version]
                stdout:
                built in /home/jane.doe/projects/acme/src by jdoe on janes-desktop
                Cuda compilation tools, release 12.8, V12.8.61
                """),
            s_options);

        foreach (var secret in new[] { "jane", "jdoe", "acme", "work", "SECRET", "do-not-tell", "8932f937", "1323321072957" })
            text.ShouldNotContain(secret);
        var machine = MachineProbe.Detect(RecordedMachines.Parse(text));
        machine.Driver.Value.ShouldBe(DriverVersion.Parse("570.124.06"));
        machine.Toolkits.Select(toolkit => $"{toolkit.Folder} {toolkit.Version.Value}").ShouldBe(["/home/user/folder1/folder2/cuda-12.4 12.4", "/data/user/tools 12.8"]);
    }

    private static string OfPerson(string name) => $"""
        [machine]
        os = linux
        [environment]
        HOME = /home/{name}
        USER = {name}
        CUDA_HOME = /scratch/projects_{name}/cuda
        LD_LIBRARY_PATH = /data/{name.ToUpperInvariant()}/lib:/net/shared.{name}.d/lib64
        PATH = /opt/{name}_tools/bin:/data/{name}-x/bin:/srv/my{name}folder/{name}2/bin:/usr/bin
        [file /sys/module/nvidia/version]
        570.124.06
        [device /dev/nvidiactl]
        [device /dev/nvidia0]
        [file /proc/driver/nvidia/gpus/0000:01:00.0/information]
        Model: NVIDIA GeForce RTX 4090
        Device Minor: 0
        [file /scratch/projects_{name}/cuda/version.json]
        {"{"} "cuda" : {"{"} "version" : "12.4.1" {"}"} {"}"}
        [run /opt/{name}_tools/bin/nvcc --version]
        stdout:
        built by the{name}s in /tmp/{name}_build
        Cuda compilation tools, release 12.8, V12.8.61
        """;

    [Fact]
    public void A_users_name_is_nowhere_in_a_recording_and_the_facts_are()
    {
        // What stands in the recording of another person is a word of the system.
        var other = MachineRecorder.Record(RecordedMachines.Parse(OfPerson("qqzzqq")), s_options);
        var letters = Gen.Elements("abcdefghijklmnopqrstuvwxyz".ToCharArray());
        var names =
            from length in Gen.Choose(3, 9)
            from chosen in Gen.ArrayOf(letters, length)
            from known in Gen.Elements("jane", "ers", "ion", "vid", "art", "odu", "Jane", "jane.doe", "force", "max", "sue", "the", "ool", "j-doe", "ann1")
            from isKnown in Gen.Choose(0, 4)
            select isKnown == 0 ? known : new string(chosen);
        Property.ForAll(names.Where(name => !PrivacyMask.IsOrdinary(name)), Check);
        // The hard ones: parts of the words that the probes read.
        foreach (var name in Regex.Matches(OfPerson("qqzzqq"), "[A-Za-z]{3,}").SelectMany(word => Parts(word.Value)).Distinct().Where(name => !PrivacyMask.IsOrdinary(name)))
            Check(name);

        static IEnumerable<string> Parts(string word) =>
            from start in Enumerable.Range(0, word.Length)
            from length in Enumerable.Range(3, 4)
            where start + length <= word.Length
            select word.Substring(start, length).ToLowerInvariant();

        void Check(string name)
        {
            var text = MachineRecorder.Record(RecordedMachines.Parse(OfPerson(name)), s_options);
            if (!other.Contains(name, StringComparison.OrdinalIgnoreCase))
                text.ShouldNotContain(name, Case.Insensitive);
            var machine = MachineProbe.Detect(RecordedMachines.Parse(text));
            machine.Driver.Value.ShouldBe(DriverVersion.Parse("570.124.06"));
            machine.Gpus.ShouldHaveSingleItem().ComputeCapability.Value.ShouldBe(new ComputeCapability(8, 9), name);
            machine.Toolkits.Select(toolkit => toolkit.Version.Value).ShouldBe([new CudaVersion(12, 4), new CudaVersion(12, 8)], name);
        }
    }

    [Fact]
    public void Nothing_of_a_person_is_left_on_Windows()
    {
        const string display = @"HKLM\SYSTEM\CurrentControlSet\Control\Class\{4d36e968-e325-11ce-bfc1-08002be10318}";
        var text = MachineRecorder.Record(
            RecordedMachines.Parse(
                $$"""
                [machine]
                os = windows
                [environment]
                USERPROFILE = C:\Users\Jane Doe
                USERNAME = Jane Doe
                COMPUTERNAME = ACME-0815
                SystemRoot = C:\Windows
                PATH = c:\users\jane doe\AppData\Local\My Tools\bin;C:\Windows
                [fileversion C:\Windows\System32\nvcuda.dll]
                32.0.15.7628
                [registry {{display}}\0000]
                DriverDesc = NVIDIA GeForce RTX 4090
                MatchingDeviceId = pci\ven_10de&dev_2684
                DriverVersion = 32.0.15.7628
                [registry HKLM\SYSTEM\CurrentControlSet\Services\nvlddmkm\Enum]
                0 = PCI\VEN_10DE&DEV_2684&SUBSYS_40E51458&REV_A1\0123456789ABCDEF
                [registry HKLM\SYSTEM\CurrentControlSet\Enum\PCI\VEN_10DE&DEV_2684&SUBSYS_40E51458&REV_A1\0123456789ABCDEF]
                Driver = {4d36e968-e325-11ce-bfc1-08002be10318}\0000
                [run C:\Users\Jane Doe\AppData\Local\My Tools\bin\nvcc.exe --version]
                stdout:
                Cuda compilation tools, release 12.8, V12.8.61
                """),
            s_options);

        foreach (var secret in new[] { "jane", "doe", "acme-0815", "my tools", "appdata", "0123456789abcdef" })
            text.ToLowerInvariant().ShouldNotContain(secret);
        var machine = MachineProbe.Detect(RecordedMachines.Parse(text));
        machine.Gpus.ShouldHaveSingleItem().ComputeCapability.Value.ShouldBe(new ComputeCapability(8, 9));
        machine.Toolkits.ShouldHaveSingleItem().Version.Value.ShouldBe(new CudaVersion(12, 8));
    }

    [Theory]
    [InlineData("nvidia")]
    [InlineData("root")]
    [InlineData("cuda")]
    public void A_common_account_name_does_not_take_the_systems_words_along(string user)
    {
        var recording = $"[machine]\nos = linux\n[environment]\nUSER = {user}\nHOME = /home/{user}\n[file /sys/module/nvidia/version]\n570.124.06\n[device /dev/nvidiactl]\n[device /dev/nvidia0]\n[file /proc/driver/nvidia/gpus/0000:01:00.0/information]\nModel: NVIDIA H200\nDevice Minor: 0\n[file /usr/local/cuda/version.json]\n{{ \"cuda\" : {{ \"version\" : \"12.8.1\" }} }}\n";
        var access = RecordedMachines.Parse(recording);
        var facts = MachineText.Of(MachineProbe.Detect(access, s_options), access.Runs);

        Facts(MachineRecorder.Record(RecordedMachines.Parse(recording), s_options)).ShouldBe(facts);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/usr")]
    [InlineData("")]
    [InlineData("relative")]
    public void A_home_that_is_the_systems_is_none(string home) =>
        new PrivacyMask(RecordedMachines.Parse($"[machine]\nos = linux\n[environment]\nHOME = {home}\n")).Path("/usr/bin/nvcc").ShouldBe("/usr/bin/nvcc");

    private static string Facts(string recording)
    {
        var access = RecordedMachines.Parse(recording);
        return MachineText.Of(MachineProbe.Detect(access, s_options), access.Runs);
    }
}
