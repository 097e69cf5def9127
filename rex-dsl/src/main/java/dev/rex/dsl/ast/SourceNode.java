package dev.rex.dsl.ast;

/** What rows come from, and what a column belongs to. */
public sealed interface SourceNode extends Node
        permits TableSourceNode, CteNode, DerivedNode, SampleNode, ValuesNode, FunctionRowsNode {
    /** What it is called in the statement, unless another source is called that already. */
    String label();
}
