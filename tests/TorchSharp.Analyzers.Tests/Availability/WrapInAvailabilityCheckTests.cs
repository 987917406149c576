namespace TorchSharp.Analyzers.Tests.Availability;

/// <summary>What the fix of TORCH1001 makes of a program, and where it is not offered.</summary>
public class WrapInAvailabilityCheckTests
{
    [Fact]
    public Task Not_offered_for_a_returned_value() => AvailabilityTest.VerifyNoFixAsync("""
        using TorchSharp;
        class C
        {
            torch.Tensor M(torch.Tensor t)
            {
                return [|t.cuda()|];
            }
        }
        """);

    [Fact]
    public Task Not_offered_for_initializers_and_expression_bodies() => AvailabilityTest.VerifyNoFixAsync("""
        using TorchSharp;
        class C
        {
            readonly torch.Tensor _field = [|torch.zeros(3).cuda()|];
            torch.Device Property { get; } = [|torch.CUDA|];
            public C() : this([|torch.zeros(3).cuda()|]) { }
            C(torch.Tensor t) { }
            public torch.Tensor Method(torch.Tensor t) => [|t.cuda()|];
            void Outer(torch.Tensor t)
            {
                Local();
                void Local() => [|t.cuda()|];
            }
        }
        """);

    [Fact]
    public Task Not_offered_where_a_variable_would_stay_unassigned() => AvailabilityTest.VerifyNoFixAsync("""
        using TorchSharp;
        class C
        {
            static void Out(torch.Tensor t, out torch.Tensor result)
            {
                result = [|t.cuda()|];
            }

            static void Later(torch.Tensor t)
            {
                torch.Tensor u;
                u = [|t.cuda()|];
                u.print();
            }
        }
        """);

    [Fact]
    public Task Not_offered_where_the_use_reaches_over_a_label_or_a_switch_section() => AvailabilityTest.VerifyNoFixAsync("""
        using TorchSharp;
        class C
        {
            static void M(torch.Tensor t, int n)
            {
                again: [|t.cuda()|];
                if (n > 3) goto again;
                switch (n)
                {
                    case 1:
                        torch.Tensor u = [|t.cuda()|];
                        break;
                    case 2:
                        u = t;
                        u.print();
                        break;
                }
            }
        }
        """);

    [Fact]
    public Task Not_offered_where_conditional_compilation_would_be_split() => AvailabilityTest.VerifyNoFixAsync("""
        using TorchSharp;
        class C
        {
            static void M(torch.Tensor t)
            {
                var u = [|t.cuda()|];
        #if !NEVER
                u.print();
        #endif
            }
        }
        """);

    [Fact]
    public Task A_statement() => AvailabilityTest.VerifyFixAsync(
        """
        [|t.cuda()|];
        """,
        """
        if (torch.cuda.is_available())
        {
            t.cuda();
        }
        """);

    [Fact]
    public Task Comments_and_blank_lines_stay_where_they_are() => AvailabilityTest.VerifyFixAsync(
        """
        Console.WriteLine();

        // Move it.
        [|t.cuda()|]; // now

        // Afterwards.
        Console.WriteLine();
        """,
        """
        Console.WriteLine();

        // Move it.
        if (torch.cuda.is_available())
        {
            t.cuda(); // now
        }

        // Afterwards.
        Console.WriteLine();
        """);

    [Fact]
    public Task Up_to_the_last_use_of_what_is_declared() => AvailabilityTest.VerifyFixAsync(
        """
        var u = [|t.cuda()|];
        Console.WriteLine();
        var v = u + 1;
        Console.WriteLine();
        v.print();
        Console.WriteLine();
        """,
        """
        if (torch.cuda.is_available())
        {
            var u = t.cuda();
            Console.WriteLine();
            var v = u + 1;
            Console.WriteLine();
            v.print();
        }
        Console.WriteLine();
        """);

    [Fact]
    public Task A_using_declaration() => AvailabilityTest.VerifyFixAsync(
        """
        using var u = [|t.cuda()|];
        u.print();
        """,
        """
        if (torch.cuda.is_available())
        {
            using var u = t.cuda();
            u.print();
        }
        """);

    [Fact]
    public Task Two_failures_of_overlapping_statements_need_one_check() => AvailabilityTest.VerifyFixAsync(
        """
        var u = [|t.cuda()|];
        var v = [|model.cuda()|];
        (u, v).ToString();
        """,
        """
        if (torch.cuda.is_available())
        {
            var u = t.cuda();
            var v = model.cuda();
            (u, v).ToString();
        }
        """);

    [Fact]
    public Task Two_statements_get_two_checks() => AvailabilityTest.VerifyFixAsync(
        """
        [|t.cuda()|];
        Console.WriteLine();
        [|model.cuda()|];
        """,
        """
        if (torch.cuda.is_available())
        {
            t.cuda();
        }
        Console.WriteLine();
        if (torch.cuda.is_available())
        {
            model.cuda();
        }
        """);

    [Fact]
    public Task A_statement_over_several_lines_with_a_verbatim_string() => AvailabilityTest.VerifyFixAsync(
        """"
        Console.WriteLine(@"a
          b" + t
            .to(1f.ToTensor())
            .ToString() + [|t.cuda()|] + """
                raw
                """);
        """",
        """"
        if (torch.cuda.is_available())
        {
            Console.WriteLine(@"a
          b" + t
                .to(1f.ToTensor())
                .ToString() + t.cuda() + """
                raw
                """);
        }
        """");

    [Fact]
    public Task An_embedded_statement_on_its_own_line() => AvailabilityTest.VerifyFixAsync(
        """
        if (flag)
            [|t.cuda()|];
        else
            t.cpu();
        """,
        """
        if (flag)
        {
            if (torch.cuda.is_available())
            {
                t.cuda();
            }
        }
        else
            t.cpu();
        """);

    [Fact]
    public Task An_embedded_statement_on_the_same_line() => AvailabilityTest.VerifyFixAsync(
        """
        if (flag) [|t.cuda()|]; else t.cpu();
        foreach (var x in new[] { t }) [|x.cuda()|]; // each
        """,
        """
        if (flag) { if (torch.cuda.is_available()) { t.cuda(); } } else t.cpu();
        foreach (var x in new[] { t }) { if (torch.cuda.is_available()) { x.cuda(); } } // each
        """);

    [Fact]
    public Task A_statement_in_a_lambda() => AvailabilityTest.VerifyFixAsync(
        """
        Action a = () =>
        {
            [|t.cuda()|];
        };
        a();
        """,
        """
        Action a = () =>
        {
            if (torch.cuda.is_available())
            {
                t.cuda();
            }
        };
        a();
        """);

    [Fact]
    public Task A_lambda_that_returns_is_wrapped_with_its_statement() => AvailabilityTest.VerifyFixAsync(
        """
        new[] { t }.Select(x => [|x.cuda()|]).ToList();
        new[] { t }.Select(x => { return [|x.cuda()|]; }).ToList();
        """,
        """
        if (torch.cuda.is_available())
        {
            new[] { t }.Select(x => x.cuda()).ToList();
        }
        if (torch.cuda.is_available())
        {
            new[] { t }.Select(x => { return x.cuda(); }).ToList();
        }
        """);

    [Fact]
    public Task A_switch_section() => AvailabilityTest.VerifyFixAsync(
        """
        switch (flag)
        {
            case true:
                [|t.cuda()|];
                break;
        }
        """,
        """
        switch (flag)
        {
            case true:
                if (torch.cuda.is_available())
                {
                    t.cuda();
                }
                break;
        }
        """);

    [Fact]
    public Task A_region_and_the_directives_in_a_statement() => AvailabilityTest.VerifyFixAsync(
        """
        #region move
        var u = [|t.cuda()|];
        #pragma warning disable CS0168
        u.print();
        #endregion
        """,
        """
        #region move
        if (torch.cuda.is_available())
        {
            var u = t.cuda();
        #pragma warning disable CS0168
            u.print();
        }
        #endregion
        """.Replace("#pragma", "#pragma", StringComparison.Ordinal));

    [Fact]
    public Task An_assigned_local_that_has_a_value_before() => AvailabilityTest.VerifyFixAsync(
        """
        var u = t;
        u = [|t.cuda()|];
        u.print();
        """,
        """
        var u = t;
        if (torch.cuda.is_available())
        {
            u = t.cuda();
        }
        u.print();
        """);

    [Fact]
    public async Task Top_level_statements()
    {
        var test = new AvailabilityTest
        {
            TestCode = """
                using TorchSharp;

                var t = torch.zeros(3);
                // Move it.
                var u = [|t.cuda()|];
                u.print();
                t.print();
                """,
            FixedCode = """
                using TorchSharp;

                var t = torch.zeros(3);
                // Move it.
                if (torch.cuda.is_available())
                {
                    var u = t.cuda();
                    u.print();
                }
                t.print();
                """,
        };
        test.TestState.OutputKind = Microsoft.CodeAnalysis.OutputKind.ConsoleApplication;
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task Tabs_and_using_static() => new AvailabilityTest
    {
        TestCode = """
            using static TorchSharp.torch;
            class C
            {
            	static void M(Tensor t)
            	{
            		if (t.is_cpu())
            			[|t.cuda()|];
            		[|t.cuda()|];
            	}
            }
            """,
        FixedCode = """
            using static TorchSharp.torch;
            class C
            {
            	static void M(Tensor t)
            	{
            		if (t.is_cpu())
            		{
            			if (cuda.is_available())
            			{
            				t.cuda();
            			}
            		}
            		if (cuda.is_available())
            		{
            			t.cuda();
            		}
            	}
            }
            """,
    }.RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task A_name_that_hides_torch() => new AvailabilityTest
    {
        TestCode = """
            class C
            {
                static void M(TorchSharp.torch.Tensor t, int torch)
                {
                    [|t.cuda()|];
                }
            }
            """,
        FixedCode = """
            class C
            {
                static void M(TorchSharp.torch.Tensor t, int torch)
                {
                    if (TorchSharp.torch.cuda.is_available())
                    {
                        t.cuda();
                    }
                }
            }
            """,
    }.RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task Await_and_yield() => new AvailabilityTest
    {
        TestCode = """
            using System.Collections.Generic;
            using System.Threading.Tasks;
            using TorchSharp;
            class C
            {
                static async Task M(torch.Tensor t)
                {
                    await Task.Run(() => [|t.cuda()|]);
                }

                static IEnumerable<torch.Tensor> N(torch.Tensor t)
                {
                    yield return [|t.cuda()|];
                }
            }
            """,
        FixedCode = """
            using System.Collections.Generic;
            using System.Threading.Tasks;
            using TorchSharp;
            class C
            {
                static async Task M(torch.Tensor t)
                {
                    if (torch.cuda.is_available())
                    {
                        await Task.Run(() => t.cuda());
                    }
                }

                static IEnumerable<torch.Tensor> N(torch.Tensor t)
                {
                    if (torch.cuda.is_available())
                    {
                        yield return t.cuda();
                    }
                }
            }
            """,
    }.RunAsync(TestContext.Current.CancellationToken);

    [Theory]
    [InlineData("$@\"a\n{n} b\n\"")]
    [InlineData("$\"\"\"\n    a\n    {n} b\n    \"\"\"")]
    [InlineData("@\"a\nb\"")]
    [InlineData("\"\"\"\n    a\n    \"\"\"")]
    public Task The_text_of_a_string_over_several_lines_stays_as_it_is(string text)
    {
        static string InClass(string statements) => $$"""
            using System;
            using TorchSharp;
            class C
            {
            static void M(torch.Tensor t, int n)
            {
            {{statements}}
            }
            }
            """;
        return new AvailabilityTest
        {
            TestCode = InClass($"Console.WriteLine({text} + [|t.cuda()|]);"),
            FixedCode = InClass($"if (torch.cuda.is_available())\n{{\n    Console.WriteLine({text} + t.cuda());\n}}"),
        }.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task Not_offered_where_a_loop_would_not_end() => AvailabilityTest.VerifyNoFixAsync("""
        using System.Collections.Generic;
        using TorchSharp;
        class C
        {
            static void Use(torch.Tensor t, int n) { }
            static void Count(torch.Tensor t, int n)
            {
                var i = 0;
                while (i < n) { Use([|t.cuda()|], i++); }
            }

            static void Drain(Queue<torch.Tensor> queue)
            {
                while (queue.Count > 0)
                {
                    var x = [|queue.Dequeue().cuda()|];
                    x.print();
                }
            }
        }
        """);

    [Fact]
    public Task What_using_declares_lives_as_long_as_before() => AvailabilityTest.VerifyFixAsync(
        """
        torch.Tensor? r = null;
        using var u = [|t.cuda()|];
        r = u;
        Console.WriteLine();
        r.print();
        """,
        """
        torch.Tensor? r = null;
        if (torch.cuda.is_available())
        {
            using var u = t.cuda();
            r = u;
            Console.WriteLine();
            r.print();
        }
        """);

    [Fact]
    public Task Not_offered_where_a_constructor_gives_a_member_its_value_later() => AvailabilityTest.VerifyNoFixAsync("""
        #nullable enable
        using TorchSharp;
        class C
        {
            private readonly torch.Device _device;
            public C()
            {
                var d = [|torch.CUDA|];
                _device = d;
            }

            public torch.Device Device => _device;
        }
        """);
}
