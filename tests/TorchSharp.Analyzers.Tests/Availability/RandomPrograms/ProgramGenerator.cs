namespace TorchSharp.Analyzers.Tests.Availability.RandomPrograms;

/// <summary>Writes random programs: each by its seed and number alone, so that one can be made again without those before it.</summary>
internal sealed class ProgramGenerator(int seed, IReadOnlySet<string> excluded)
{
    public RandomProgram Write(int number)
    {
        var draft = new Draft(new Random(unchecked((seed * 486_187_739) ^ (number * -1_640_531_527))), excluded);
        var conditions = new Conditions(draft);
        var body = new Statements(draft, conditions, new Uses(draft, conditions)).Write();
        var types = $$"""
            public static class Program
            {
                private static readonly torch.Tensor t = torch.rand(1);
                private static readonly torch.nn.Module m = torch.nn.Identity();
                {{draft.Members}}
                public static void Run(bool a, bool b, int n)
                {
                    {{body}}
                }
            }
            """;
        return new RandomProgram(number, types, draft.IsApplication, draft.Features.ToImmutable());
    }
}
