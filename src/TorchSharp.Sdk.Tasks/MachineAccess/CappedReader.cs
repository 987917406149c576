using System.Text;

namespace TorchSharp.Sdk.Tasks.MachineAccess;

/// <summary>
/// Reads a stream to its end on a thread of its own, and keeps only its beginning. The thread is abandoned where the stream stays open,
/// which a grandchild that inherited the pipe can cause.
/// </summary>
internal sealed class CappedReader
{
    private readonly StringBuilder _kept = new();
    private readonly TextReader _reader;
    private readonly int _capacity;
    private readonly Thread _thread;
    private bool _isTruncated;
    private string _problem = "";

    public CappedReader(TextReader reader, int capacity)
    {
        _reader = reader;
        _capacity = capacity;
        _thread = new Thread(ReadToEnd) { IsBackground = true, Name = "TorchSharp.Sdk probe output" };
        _thread.Start();
    }

    /// <summary>Waits for the end of the stream, at most so long.</summary>
    public void Wait(TimeSpan limit) => _thread.Join(limit);

    /// <summary>What was read so far, whether something was dropped, and why reading failed where it did (else empty).</summary>
    public (string Text, bool IsTruncated, string Problem) Snapshot()
    {
        lock (_kept)
            return (_kept.ToString(), _isTruncated, _problem);
    }

    private void ReadToEnd()
    {
        var buffer = new char[8192];
        try
        {
            using (_reader)
            {
                // What is over the capacity is read all the same: a program that can't write would never end.
                for (var count = _reader.Read(buffer, 0, buffer.Length); count > 0; count = _reader.Read(buffer, 0, buffer.Length))
                    Keep(buffer, count);
            }
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException or InvalidOperationException or NotSupportedException)
        {
            lock (_kept)
                _problem = exception.Message;
        }
    }

    private void Keep(char[] buffer, int count)
    {
        lock (_kept)
        {
            var room = Math.Min(count, _capacity - _kept.Length);
            _kept.Append(buffer, 0, room);
            _isTruncated |= room < count;
        }
    }
}
