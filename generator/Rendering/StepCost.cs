using System.Collections;
using System.Numerics;
using Scriban.Runtime;
using Scriban.Syntax;

namespace SiteGen.Rendering;

/// <summary>What values cost, in steps, so that the counter bounds time and memory.</summary>
internal static class StepCost
{
    public const int Include = 16;

    private const int MadeObject = 64;
    private const int MadeItem = 8;

    /// <summary>To read a text, such as to compare or to copy it.</summary>
    public static long OfText(int length) => length >> 6;

    /// <param name="node">What was evaluated.</param>
    public static long Of(ScriptNode node, object value) =>
        value switch
        {
            string text => IsMade(node) ? text.Length : OfText(text.Length),
            BigInteger number => number.GetBitLength() is var bits ? bits / 32 * (bits / 32) : 0,
            ICollection list when IsMade(node) => MadeObject + ((long)list.Count * MadeItem),
            // `offset` and `reversed`
            ICollection list when node.Parent is ScriptForStatement { NamedArguments: { Count: > 0 } } => list.Count,
            IScriptObject when IsMade(node) => MadeObject,
            _ => 0,
        };

    /// <summary>The cost of a function of <c>array</c> or <c>string</c>.</summary>
    public static long OfCall(ScriptArray arguments) =>
        arguments is [string text, string part]
            ? ((long)text.Length * part.Length) >> 6 // to search for `part`, at worst
            : arguments.Sum(static argument => argument is ICollection list ? list.Count : 0L);

    private static bool IsMade(ScriptNode node) =>
        node
            is ScriptBinaryExpression
                or ScriptFunctionCall
                or ScriptPipeCall
                or ScriptArrayInitializerExpression
                or ScriptObjectInitializerExpression
                or ScriptInterpolatedStringExpression;
}
