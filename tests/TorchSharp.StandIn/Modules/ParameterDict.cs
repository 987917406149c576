using System.Collections;
using System.Collections.Generic;

namespace TorchSharp.Modules;

public partial class ParameterDict : torch.nn.Module, IDictionary<string, Parameter>, IList<(string, Parameter)>
{
    public ParameterDict() => throw new StandInException("ParameterDict");
    public void clear() => throw new StandInException("ParameterDict.clear");
    public IEnumerator<(string, Parameter)> items() => throw new StandInException("ParameterDict.items");
    public IEnumerable<string> keys() => throw new StandInException("ParameterDict.keys");
    protected override void RegisterComponents() => throw new StandInException("ParameterDict.RegisterComponents");
    protected override void _toEpilog(torch.ScalarType? dtype, torch.Device device, bool non_blocking) => throw new StandInException("ParameterDict._toEpilog");
    public IEnumerable<Parameter> values() => throw new StandInException("ParameterDict.values");
    public (string, Parameter) this[int index] { get => throw new StandInException("ParameterDict[]"); set => throw new StandInException("ParameterDict[]"); }
    public bool IsReadOnly => throw new StandInException("ParameterDict.IsReadOnly");
    public ICollection<string> Keys => throw new StandInException("ParameterDict.Keys");
    public ICollection<Parameter> Values => throw new StandInException("ParameterDict.Values");
    public int Count => throw new StandInException("ParameterDict.Count");
    public Parameter this[string key] { get => throw new StandInException("ParameterDict[]"); set => throw new StandInException("ParameterDict[]"); }
    public override bool has_parameter(string target) => throw new StandInException("ParameterDict.has_parameter");
    public override Parameter get_parameter(string target) => throw new StandInException("ParameterDict.get_parameter");
    public override IEnumerable<(string name, Parameter parameter)> named_parameters(bool recurse) => throw new StandInException("ParameterDict.named_parameters");
    public void Add((string, Parameter) item) => throw new StandInException("ParameterDict.Add");
    public void Add(string key, Parameter value) => throw new StandInException("ParameterDict.Add");
    public void Add(KeyValuePair<string, Parameter> item) => throw new StandInException("ParameterDict.Add");
    public bool Contains((string, Parameter) item) => throw new StandInException("ParameterDict.Contains");
    public void CopyTo((string, Parameter)[] array, int arrayIndex) => throw new StandInException("ParameterDict.CopyTo");
    public int IndexOf((string, Parameter) item) => throw new StandInException("ParameterDict.IndexOf");
    public void Insert(int index, (string, Parameter) item) => throw new StandInException("ParameterDict.Insert");
    public bool Remove((string, Parameter) item) => throw new StandInException("ParameterDict.Remove");
    public void RemoveAt(int index) => throw new StandInException("ParameterDict.RemoveAt");
    public bool ContainsKey(string key) => throw new StandInException("ParameterDict.ContainsKey");
    public bool Remove(string key) => throw new StandInException("ParameterDict.Remove");
    public bool TryGetValue(string key, out Parameter value) => throw new StandInException("ParameterDict.TryGetValue");
    public void Clear() => throw new StandInException("ParameterDict.Clear");
    public bool Contains(KeyValuePair<string, Parameter> item) => throw new StandInException("ParameterDict.Contains");
    public void CopyTo(KeyValuePair<string, Parameter>[] array, int arrayIndex) => throw new StandInException("ParameterDict.CopyTo");
    public bool Remove(KeyValuePair<string, Parameter> item) => throw new StandInException("ParameterDict.Remove");
    public IEnumerator<(string, Parameter)> GetEnumerator() => throw new StandInException("ParameterDict.GetEnumerator");
    IEnumerator<KeyValuePair<string, Parameter>> IEnumerable<KeyValuePair<string, Parameter>>.GetEnumerator() => throw new StandInException("ParameterDict.GetEnumerator");
    IEnumerator IEnumerable.GetEnumerator() => throw new StandInException("ParameterDict.GetEnumerator");
}
