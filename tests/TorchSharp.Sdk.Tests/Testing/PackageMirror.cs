using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace TorchSharp.Sdk.Tests.Testing;

/// <summary>A package source over HTTP on this machine, with the packages of some folders: as much of NuGet's protocol (V3) as a restore asks for.</summary>
public sealed class PackageMirror : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly ConcurrentDictionary<string, bool> _downloaded = new();
    private readonly Dictionary<string, string> _files = new(StringComparer.OrdinalIgnoreCase);
    private readonly Uri _base;

    public PackageMirror(params string[] folders)
    {
        foreach (var file in folders.SelectMany(folder => Directory.EnumerateFiles(folder, "*.nupkg", SearchOption.AllDirectories)))
            _files[Path.GetFileName(file)] = file;
        _base = new Uri($"http://localhost:{FreePort()}/");
        _listener.Prefixes.Add(_base.ToString());
        _listener.Start();
        _ = Task.Run(ServeAsync);
    }

    /// <summary>The address of the source.</summary>
    public Uri Address => new(_base, "index.json");

    /// <summary>The ids, in lower case, of which packages were downloaded.</summary>
    public IEnumerable<string> Downloaded => _downloaded.Keys;

    public void Dispose() => _listener.Close();

    private async Task ServeAsync()
    {
        while (_listener.IsListening)
        {
            try
            {
                var context = await _listener.GetContextAsync();
                using var response = context.Response;
                var body = Answer(context.Request.Url!.AbsolutePath.Trim('/').Split('/'));
                response.StatusCode = body is null ? 404 : 200;
                await response.OutputStream.WriteAsync(body ?? []);
            }
            catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException or InvalidOperationException)
            {
                // The listener was closed, or a client went away.
            }
        }
    }

    private byte[]? Answer(string[] path)
    {
        switch (path)
        {
            case ["index.json"]:
                return Encoding.UTF8.GetBytes($$"""{"version":"3.0.0","resources":[{"@id":"{{new Uri(_base, "packages/")}}","@type":"PackageBaseAddress/3.0.0"}]}""");
            case ["packages", var id, "index.json"]:
                var versions = _files.Keys.Where(name => name.StartsWith(id + ".", StringComparison.OrdinalIgnoreCase) && char.IsDigit(name[id.Length + 1]))
                    .Select(name => $"\"{Path.GetFileNameWithoutExtension(name)[(id.Length + 1)..]}\"").ToList();
                return versions.Count == 0 ? null : Encoding.UTF8.GetBytes($$"""{"versions":[{{string.Join(",", versions)}}]}""");
            case ["packages", var id, _, var file] when _files.TryGetValue(file, out var source):
                _downloaded[id] = true;
                return File.ReadAllBytes(source);
            default:
                return null;
        }
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
