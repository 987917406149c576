using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using TorchSharp.Compatibility;

namespace TorchSharp.Sdk.Tasks.Messages;

/// <summary>A warning as an item, for <see cref="TellTorchSharpWarnings"/>: what a task finds before the build, the build tells.</summary>
internal static class WarningItem
{
    public static ITaskItem Of(DecisionMessage message)
    {
        var item = new TaskItem(message.Code);
        var literal = (ITaskItem2)item;
        literal.SetMetadataValueLiteral("Code", message.Code);
        literal.SetMetadataValueLiteral("Text", message.Text);
        literal.SetMetadataValueLiteral("HelpLink", message.HelpLink);
        literal.SetMetadataValueLiteral("Cause", message.Cause);
        return item;
    }
}
