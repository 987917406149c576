using System;
using System.Collections.Generic;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class utils
        {
            public static partial class rnn
            {
                public static torch.nn.utils.rnn.PackedSequence pack_padded_sequence(torch.Tensor input, torch.Tensor lengths, bool batch_first = false, bool enforce_sorted = true) => throw new StandInException("torch.nn.utils.rnn.pack_padded_sequence");
                public static (torch.Tensor, torch.Tensor) pad_packed_sequence(torch.nn.utils.rnn.PackedSequence sequence, bool batch_first = false, double padding_value = 0.0, long? total_length = null) => throw new StandInException("torch.nn.utils.rnn.pad_packed_sequence");
                public static torch.Tensor pad_sequence(IEnumerable<torch.Tensor> sequences, bool batch_first = false, double padding_value = 0.0) => throw new StandInException("torch.nn.utils.rnn.pad_sequence");
                public static torch.nn.utils.rnn.PackedSequence pack_sequence(IEnumerable<torch.Tensor> sequences, bool enforce_sorted = true) => throw new StandInException("torch.nn.utils.rnn.pack_sequence");

                public sealed partial class PackedSequence : IDisposable
                {
#nullable enable
                    internal PackedSequence() { }
                    public readonly torch.Tensor data;
                    public readonly torch.Tensor batch_sizes;
                    public readonly torch.Tensor sorted_indices;
                    public readonly torch.Tensor unsorted_indices;
                    public void Dispose() => throw new StandInException("torch.nn.utils.rnn.PackedSequence.Dispose");
                    public torch.nn.utils.rnn.PackedSequence MoveToOuterDisposeScope() => throw new StandInException("torch.nn.utils.rnn.PackedSequence.MoveToOuterDisposeScope");
                    public torch.nn.utils.rnn.PackedSequence DetachFromDisposeScope() => throw new StandInException("torch.nn.utils.rnn.PackedSequence.DetachFromDisposeScope");
                    public torch.nn.utils.rnn.PackedSequence MoveToOtherDisposeScope(torch.nn.utils.rnn.PackedSequence other) => throw new StandInException("torch.nn.utils.rnn.PackedSequence.MoveToOtherDisposeScope");
                    public torch.nn.utils.rnn.PackedSequence MoveToOtherDisposeScope(DisposeScope? other) => throw new StandInException("torch.nn.utils.rnn.PackedSequence.MoveToOtherDisposeScope");
                }
            }
        }
    }
}
