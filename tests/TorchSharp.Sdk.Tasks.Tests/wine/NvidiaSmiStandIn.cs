/// <summary>
/// Answers as nvidia-smi of driver 576.28 with a GPU that no catalog knows. Every start is told in the file that STANDIN_LOG names;
/// with STANDIN_HANGS it never ends and goes on telling.
/// </summary>
internal static class NvidiaSmiStandIn
{
    public static int Run(string[] arguments)
    {
        File.AppendAllText(Environment.GetEnvironmentVariable("STANDIN_LOG")!, $"{Environment.ProcessPath} {string.Join(' ', arguments)}\n");
        while (Environment.GetEnvironmentVariable("STANDIN_HANGS") is not null)
        {
            File.AppendAllText(Environment.GetEnvironmentVariable("STANDIN_LOG")!, "still here\n");
            Thread.Sleep(100);
        }

        Console.Write(arguments.Length > 0
            ? "576.28, 14.0, 65536, NVIDIA Unheard Of 1\r\n"
            : "| NVIDIA-SMI 576.28                 Driver Version: 576.28         CUDA Version: 12.9     |\r\n");
        return 0;
    }
}
