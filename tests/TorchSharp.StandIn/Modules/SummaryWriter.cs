using System;
using System.Collections.Generic;

namespace TorchSharp.Modules;

public partial class SummaryWriter
{
    private protected SummaryWriter() { }
    public string LogDir => throw new StandInException("SummaryWriter.LogDir");
    public void add_scalar(string tag, float scalar_value, int global_step, long? walltime = null) => throw new StandInException("SummaryWriter.add_scalar");
    public void add_scalars(string main_tag, IDictionary<string, float> tag_scalar_dict, int global_step, long? walltime = null) => throw new StandInException("SummaryWriter.add_scalars");
    public void add_scalars(string main_tag, IList<(string, float)> tag_scalar_dict, int global_step, long? walltime = null) => throw new StandInException("SummaryWriter.add_scalars");
    public void add_img(string tag, torch.Tensor img_tensor, int global_step, long? walltime = null, string dataformats = "CHW") => throw new StandInException("SummaryWriter.add_img");
    public void add_img(string tag, string file_name, int global_step, long? walltime = null) => throw new StandInException("SummaryWriter.add_img");
    public void add_video(string tag, torch.Tensor vid_tensor, int global_step, int fps = 4, long? walltime = null) => throw new StandInException("SummaryWriter.add_video");
    public void add_text(string tag, string text_string, int global_step, long? walltime = null) => throw new StandInException("SummaryWriter.add_text");
}
