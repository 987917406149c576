namespace TorchSharp.Compatibility;

/// <summary>Writes errors in the Static Analysis Results Interchange Format, version 2.1.0, as the C# compiler writes its own.</summary>
public static class SarifLog
{
    /// <summary>What stands in every file that this writes, and in none of the compiler's.</summary>
    public const string ToolName = "TorchSharp.Sdk";

    /// <summary>The errors as one indented JSON object.</summary>
    /// <param name="results">The errors, in the order in which they were found.</param>
    public static string Write(IReadOnlyCollection<SarifResult> results)
    {
        var json = new JsonText();
        json.BeginObject();
        json.Property("$schema", "http://json.schemastore.org/sarif-2.1.0");
        json.Property("version", "2.1.0");
        json.Array("runs", [results], run =>
        {
            json.BeginObject();
            json.BeginObject("tool");
            json.BeginObject("driver");
            json.Property("name", ToolName);
            json.Array("rules", run.GroupBy(result => result.Code), rule =>
            {
                json.BeginObject();
                json.Property("id", rule.Key);
                json.Property("helpUri", rule.First().HelpLink);
                json.EndObject();
            });
            json.EndObject();
            json.EndObject();
            json.Array("results", run, result => Result(json, result));
            json.Property("columnKind", "utf16CodeUnits");
            json.EndObject();
        });
        json.EndObject();
        return json.ToString();
    }

    private static void Result(JsonText json, SarifResult result)
    {
        json.BeginObject();
        json.Property("ruleId", result.Code);
        json.Property("level", "error");
        json.BeginObject("message");
        json.Property("text", result.Text);
        json.EndObject();
        json.Array("locations", [result], place =>
        {
            json.BeginObject();
            json.BeginObject("physicalLocation");
            json.BeginObject("artifactLocation");
            json.Property("uri", new Uri(place.File).AbsoluteUri);
            json.EndObject();
            if (place.Line > 0)
            {
                json.BeginObject("region");
                json.Property("startLine", place.Line);
                if (place.Column > 0)
                    json.Property("startColumn", place.Column);
                json.EndObject();
            }

            json.EndObject();
            json.EndObject();
        });
        json.EndObject();
    }
}
