using System.Collections;
using System.Collections.Generic;

namespace TorchSharp.Modules;

public partial class ModuleList<T> : torch.nn.Module, IList<T> where T : torch.nn.Module
{
    private protected ModuleList() { }
    public ModuleList(params T[] modules) => throw new StandInException("ModuleList");
    protected override void RegisterComponents() => throw new StandInException("ModuleList.RegisterComponents");
    public T this[int index] { get => throw new StandInException("ModuleList[]"); set => throw new StandInException("ModuleList[]"); }
    public int Count => throw new StandInException("ModuleList.Count");
    public bool IsReadOnly => throw new StandInException("ModuleList.IsReadOnly");
    public void Add(T item) => throw new StandInException("ModuleList.Add");
    public void append(params T[] parameters) => throw new StandInException("ModuleList.append");
    public void Clear() => throw new StandInException("ModuleList.Clear");
    public bool Contains(T item) => throw new StandInException("ModuleList.Contains");
    public void CopyTo(T[] array, int arrayIndex) => throw new StandInException("ModuleList.CopyTo");
    public void extend(IEnumerable<T> modules) => throw new StandInException("ModuleList.extend");
    public IEnumerator<T> GetEnumerator() => throw new StandInException("ModuleList.GetEnumerator");
    public int IndexOf(T item) => throw new StandInException("ModuleList.IndexOf");
    public void Insert(int index, T item) => throw new StandInException("ModuleList.Insert");
    public bool Remove(T item) => throw new StandInException("ModuleList.Remove");
    public void RemoveAt(int index) => throw new StandInException("ModuleList.RemoveAt");
    IEnumerator IEnumerable.GetEnumerator() => throw new StandInException("ModuleList.GetEnumerator");
}
