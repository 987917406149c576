using System.Collections;
using System.Collections.Generic;

namespace TorchSharp.Modules;

public partial class ModuleDict<T> : torch.nn.Module, IDictionary<string, T>, IList<(string, T)> where T : torch.nn.Module
{
    public ModuleDict() => throw new StandInException("ModuleDict");
    public void clear() => throw new StandInException("ModuleDict.clear");
    public IEnumerator<(string, T)> items() => throw new StandInException("ModuleDict.items");
    public IEnumerable<string> keys() => throw new StandInException("ModuleDict.keys");
    protected override void RegisterComponents() => throw new StandInException("ModuleDict.RegisterComponents");
    public IEnumerable<T> values() => throw new StandInException("ModuleDict.values");
    public (string, T) this[int index] { get => throw new StandInException("ModuleDict[]"); set => throw new StandInException("ModuleDict[]"); }
    public bool IsReadOnly => throw new StandInException("ModuleDict.IsReadOnly");
    public ICollection<string> Keys => throw new StandInException("ModuleDict.Keys");
    public ICollection<T> Values => throw new StandInException("ModuleDict.Values");
    public int Count => throw new StandInException("ModuleDict.Count");
    public T this[string key] { get => throw new StandInException("ModuleDict[]"); set => throw new StandInException("ModuleDict[]"); }
    public void Add((string, T) item) => throw new StandInException("ModuleDict.Add");
    public void Add(string key, T value) => throw new StandInException("ModuleDict.Add");
    public void Add(KeyValuePair<string, T> item) => throw new StandInException("ModuleDict.Add");
    public bool Contains((string, T) item) => throw new StandInException("ModuleDict.Contains");
    public void CopyTo((string, T)[] array, int arrayIndex) => throw new StandInException("ModuleDict.CopyTo");
    public int IndexOf((string, T) item) => throw new StandInException("ModuleDict.IndexOf");
    public void Insert(int index, (string, T) item) => throw new StandInException("ModuleDict.Insert");
    public bool Remove((string, T) item) => throw new StandInException("ModuleDict.Remove");
    public void RemoveAt(int index) => throw new StandInException("ModuleDict.RemoveAt");
    public bool ContainsKey(string key) => throw new StandInException("ModuleDict.ContainsKey");
    public bool Remove(string key) => throw new StandInException("ModuleDict.Remove");
    public bool TryGetValue(string key, out T value) => throw new StandInException("ModuleDict.TryGetValue");
    public void Clear() => throw new StandInException("ModuleDict.Clear");
    public bool Contains(KeyValuePair<string, T> item) => throw new StandInException("ModuleDict.Contains");
    public void CopyTo(KeyValuePair<string, T>[] array, int arrayIndex) => throw new StandInException("ModuleDict.CopyTo");
    public bool Remove(KeyValuePair<string, T> item) => throw new StandInException("ModuleDict.Remove");
    public IEnumerator<(string, T)> GetEnumerator() => throw new StandInException("ModuleDict.GetEnumerator");
    IEnumerator<KeyValuePair<string, T>> IEnumerable<KeyValuePair<string, T>>.GetEnumerator() => throw new StandInException("ModuleDict.GetEnumerator");
    IEnumerator IEnumerable.GetEnumerator() => throw new StandInException("ModuleDict.GetEnumerator");
}
