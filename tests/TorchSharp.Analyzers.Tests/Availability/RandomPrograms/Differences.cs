namespace TorchSharp.Analyzers.Tests.Availability.RandomPrograms;

/// <summary>What TORCH1001 is known to get wrong of the random programs, by the productions that show it, with the reasons.</summary>
internal static class Differences
{
    /// <summary>How many in a hundred of the other safe programs may be reported.</summary>
    public const int GreatestShare = 3;

    /// <summary>Productions whose checks are not followed, so that safe programs are reported.</summary>
    public static readonly IReadOnlyDictionary<string, string> NotFollowed = new Dictionary<string, string>
    {
        ["assign-by-lambda"] = "A variable that some lambda assigns may be assigned by any call, before and after the lambda is made.",
        ["assign-by-local-function"] = "So may one that a local function assigns, called or not.",
        ["assign-by-ref-local"] = "A variable with another name may be assigned by that.",
        ["captured-flag"] = "What a lambda reads of a variable that changes afterwards is not followed.",
        ["run-if-asked"] = "A method that is handed a function and the check for it is not followed.",
        ["delegate-field"] = "Where a function in a field is called is not followed.",
        ["method-group"] = "Nor is where a method is called that was put into a variable.",
        ["lazy-iterator"] = "An iterator's body is taken as running where it is called, not where it is gone through.",
        ["linq-condition"] = "Of the elements of an array it is not asked whether all of them are checks.",
        ["dictionary-flag"] = "What is in a dictionary is not followed.",
        ["text-mode"] = "A text that is put together is not followed.",
        ["settable-object"] = "What a member may write to a field counts, called or not.",
        ["counted"] = "A number that is calculated with is not followed.",
        ["thrown-if"] = "A catch is taken as entered from anywhere in its try.",
    };

    /// <summary>Productions with which unsafe programs are silent. They are not used.</summary>
    public static readonly IReadOnlyDictionary<string, string> NotReported = new Dictionary<string, string>
    {
        ["handed-to-constructor"] = "A device that a constructor keeps in a field is taken as coming from outside.",
        ["carried-by-sequence"] = "So is an element of what an iterator yields, unless it is gone through by foreach.",
        ["carried-by-dictionary"] = "So is what a dictionary holds.",
        ["device-by-index"] = "A device that is made of an index alone, in another function or for a field or property, is not seen as a CUDA device.",
        ["device-by-made-text"] = "Nor is one of a text that is put together in a lambda.",
        ["carried-assigned"] = "What a lambda assigns to a variable of a local function is taken as coming from outside.",
    };
}
