using System.Collections;
using System.Collections.Generic;

#nullable enable

namespace TorchSharp.Modules;

public partial class ParameterList : torch.nn.Module, IList<Parameter>
{
    private protected ParameterList() { }
    public ParameterList(params Parameter[] parameters) => throw new StandInException("ParameterList");
    protected override void RegisterComponents() => throw new StandInException("ParameterList.RegisterComponents");
    public override IEnumerable<(string name, Parameter parameter)> named_parameters(bool recurse = true) => throw new StandInException("ParameterList.named_parameters");
    public override bool has_parameter(string target) => throw new StandInException("ParameterList.has_parameter");
    public override Parameter? get_parameter(string target) => throw new StandInException("ParameterList.get_parameter");
    protected override void _toEpilog(torch.ScalarType? dtype, torch.Device? device, bool non_blocking) => throw new StandInException("ParameterList._toEpilog");
    public Parameter this[int index] { get => throw new StandInException("ParameterList[]"); set => throw new StandInException("ParameterList[]"); }
    public int Count => throw new StandInException("ParameterList.Count");
    public bool IsReadOnly => throw new StandInException("ParameterList.IsReadOnly");
    public void Add(Parameter item) => throw new StandInException("ParameterList.Add");
    public void extend(IEnumerable<Parameter> parameters) => throw new StandInException("ParameterList.extend");
    public void append(params Parameter[] parameters) => throw new StandInException("ParameterList.append");
    public void Clear() => throw new StandInException("ParameterList.Clear");
    public bool Contains(Parameter item) => throw new StandInException("ParameterList.Contains");
    public void CopyTo(Parameter[] array, int arrayIndex) => throw new StandInException("ParameterList.CopyTo");
    public IEnumerator<Parameter> GetEnumerator() => throw new StandInException("ParameterList.GetEnumerator");
    public int IndexOf(Parameter item) => throw new StandInException("ParameterList.IndexOf");
    public void Insert(int index, Parameter item) => throw new StandInException("ParameterList.Insert");
    public bool Remove(Parameter item) => throw new StandInException("ParameterList.Remove");
    public void RemoveAt(int index) => throw new StandInException("ParameterList.RemoveAt");
    IEnumerator IEnumerable.GetEnumerator() => throw new StandInException("ParameterList.GetEnumerator");
}
